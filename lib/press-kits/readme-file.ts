import { getWords } from '@/lib/content/languages'
import { getLicence, getPressContact } from '@/lib/content/site'
import type { PageFacts } from '@/lib/pages/page-facts'
import { fill } from '@/lib/words'

import { full, type KitFile } from './kit-file'

/** What a press kit is, what is in it, under which licence, and whom to ask. */
export function toReadmeFile(
  { lang, path, title }: PageFacts,
  files: readonly KitFile[],
  remarks: readonly string[] = [],
): KitFile {
  const { pressKits, site, locale } = getWords(lang)
  const heading = fill(pressKits.title, locale, { name: title })
  const contact = listContact()
  const parts = [
    `${heading}\n${'='.repeat(Array.from(heading).length)}`,
    fill(pressKits.intro, locale, { site: site.name, name: title }),
    fill(pressKits.address, locale, { address: full(path) }),
    ...remarks,
    pressKits.contents,
    listContents(lang, files)
      .map((line) => `- ${line}`)
      .join('\n'),
    pressKits.licence,
    toLicence(lang),
    ...(contact.length > 0 ? [pressKits.contact, contact.join('\n')] : []),
  ]
  return { path: 'README.txt', content: `${parts.join('\n\n')}\n` }
}

/** A line for each folder that the kit has. */
function listContents(lang: string, files: readonly KitFile[]): readonly string[] {
  const { pressKits } = getWords(lang)
  const has = (start: string, end = '') =>
    files.some(({ path }) => path.startsWith(start) && path.endsWith(end))
  return [
    ...(has('press-release/') ? [pressKits.release] : []),
    ...(has('stories/') ? [pressKits.stories] : []),
    ...(has('figures/') ? [pressKits.figures] : []),
    ...(has('charts/') ? [has('charts/', '.svg') ? pressKits.charts : pressKits.chartsAsPng] : []),
    ...(has('images/') ? [pressKits.images] : []),
    ...(has('sources/') ? [pressKits.sources] : []),
    pressKits.quotations,
    pressKits.manifest,
  ]
}

function toLicence(lang: string): string {
  const { pressKits, locale } = getWords(lang)
  const licence = getLicence()
  const own =
    licence === undefined
      ? pressKits.licenceNotGiven
      : fill(pressKits.licenceGiven, locale, { licence })
  return `${own} ${pressKits.releaseNote}`
}

function listContact(): readonly string[] {
  const contact = getPressContact()
  return [contact?.name, contact?.email, contact?.telephone].filter((line) => line !== undefined)
}
