import { listLanguages } from '@/lib/content/languages'
import { listEditionsOf } from '@/lib/pages/embed-page'
import { toOEmbedFile } from '@/lib/pages/embed-offer'
import { listStatisticSlugs } from '@/lib/pages/statistic-page'
import { routes } from '@/lib/routes'

type Props = { params: Promise<{ file: string[] }> }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => listFiles().map(({ file }) => ({ file }))

export async function GET(_request: Request, { params }: Props) {
  const path = (await params).file.join('/')
  const found = listFiles().find(({ file }) => file.join('/') === path)
  if (!found) throw new Error(`No statistic has the answer "${path}".`)
  return new Response(toOEmbedFile(found.lang, found.slug, found.year))
}

const listFiles = () =>
  listLanguages().flatMap((lang) =>
    listStatisticSlugs(lang).flatMap((slug) =>
      [undefined, ...listEditionsOf(lang, slug)].map((year) => ({
        lang,
        slug,
        year,
        file: routes.oEmbedFile(lang, slug, year).split('/').slice(3),
      })),
    ),
  )
