import { listAllPages } from '@/lib/pages/all-pages'
import { isCitable, toPageCsl } from '@/lib/references/page-reference'
import { referenceEndings, writeReference } from '@/lib/references/write-reference'
import { routes } from '@/lib/routes'

type Props = { params: Promise<{ file: string[] }> }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => listFiles().map(({ file }) => ({ file }))

export async function GET(_request: Request, { params }: Props) {
  const path = (await params).file.join('/')
  const found = listFiles().find(({ file }) => file.join('/') === path)
  if (!found) throw new Error(`No page has the reference "${path}".`)
  return new Response(writeReference(found.file.at(-1) ?? '', toPageCsl(found.page)))
}

const listFiles = () =>
  listAllPages()
    .filter(isCitable)
    .flatMap((page) =>
      referenceEndings.map((ending) => ({
        page,
        file: routes.pageFile(page.path, ending).split('/').slice(3),
      })),
    )
