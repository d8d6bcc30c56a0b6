import { listYears } from '@/lib/content/editions'
import { toSlug } from '@/lib/content/file-names'
import { getWords } from '@/lib/content/languages'
import { listMemberStates } from '@/lib/content/member-states'
import { waitForGathered } from '@/lib/pages/gathered'
import { routes } from '@/lib/routes'
import { fill } from '@/lib/words'

import { listEditionKit } from './edition-kit'
import { full } from './kit-file'
import { listMemberStateKit } from './member-state-kit'
import { toZip } from './to-zip'

/** The names of all press kits of a language: the years of its editions, and the member states. */
export const listPressKitNames = (lang: string): readonly string[] => [
  ...listYears(lang),
  ...listMemberStates().map(toSlug),
]

const made = new Map<string, Promise<Uint8Array>>()

/** A press kit as ZIP, made once for a process. @throws where there is none of that name. */
export function getPressKit(lang: string, name: string): Promise<Uint8Array> {
  const key = `${lang} ${name}`
  const kit = made.get(key) ?? makeKit(lang, name)
  made.set(key, kit)
  return kit
}

/** The size of a press kit; a build makes it before the page that names it, or at the same time. */
export async function getPressKitBytes(lang: string, name: string): Promise<number> {
  const sizes = await waitForGathered('pressKitBytes')
  return sizes?.[routes.pressKit(lang, name)] ?? (await getPressKit(lang, name)).length
}

async function makeKit(lang: string, name: string): Promise<Uint8Array> {
  const list = listYears(lang).includes(name) ? listEditionKit : listMemberStateKit
  const { facts, files } = await list(lang, name)
  const { pressKits, locale } = getWords(lang)
  return toZip(
    {
      folder: `press-kit-${name}`,
      title: fill(pressKits.title, locale, { name: facts.title }),
      address: full(facts.path),
      lang,
    },
    files,
  )
}
