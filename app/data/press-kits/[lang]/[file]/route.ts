import { toLanguageParams } from '@/lib/pages/language-params'
import { getPressKit, listPressKitNames } from '@/lib/press-kits/press-kit'

type Props = { params: Promise<{ lang: string; file: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () =>
  toLanguageParams((lang) => listPressKitNames(lang).map((name) => ({ file: `${name}.zip` })))

export async function GET(_request: Request, { params }: Props) {
  const { lang, file } = await params
  const name = file.replace(/\.zip$/, '')
  // The preview keeps the addresses of files that were taken away until it starts anew.
  if (!listPressKitNames(lang).includes(name)) return new Response(null, { status: 404 })
  const kit = await getPressKit(lang, name)
  return new Response(new Uint8Array(kit), { headers: { 'Content-Type': 'application/zip' } })
}
