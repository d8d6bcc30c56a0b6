import type { ContentDocument } from './document'
import { isEmail, isWebAddress } from './identifiers'
import { listLinks } from './links'
import { quote } from './plain-words'
import { adviceAt, errorAt } from './problem'
import type { Problem } from './problem'
import { walkTexts } from './yaml-values'

/** Checks where links lead. */
export function* checkLinks(document: ContentDocument): Generator<Problem> {
  for (const { address, offset } of listLinks(document)) {
    const fault = findAddressFault(address)
    if (fault !== undefined) yield errorAt(document.file, offset, fault)
  }
  yield* checkSecurity(document)
}

/** What is wrong with the address of a link, or undefined. */
export function findAddressFault(address: string): string | undefined {
  if (address.trim() === '')
    return 'This link leads nowhere. Write an address between the round brackets.'
  // Browsers leave out tabs and line breaks, and read a backslash as a slash.
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0020\u007f\\]/.test(address)) {
    return 'The address of this link has a space or a backslash in it. Take it out, or write %20 for a space.'
  }
  if (address.startsWith('//'))
    return 'The address of this link begins with "//". Write https:// at its beginning.'
  if (address.startsWith('/') || /^#./.test(address)) return undefined
  const [scheme] = /^[a-z][a-z\d+.-]*:/i.exec(address) ?? []
  switch (scheme?.toLowerCase()) {
    case 'http:':
    case 'https:':
      return isWebAddress(address)
        ? undefined
        : `${quote(address)} is not a whole web address. Correct it.`
    case 'mailto:':
      return isEmail(address.slice(7).split('?')[0] ?? '')
        ? undefined
        : 'This is not an e-mail address. Write mailto:name@example.org.'
    case 'tel:':
      return /^tel:\+?[\d().-]+$/i.test(address)
        ? undefined
        : 'This is not a telephone number. Write tel:+622112345678.'
    case undefined:
      return `The address ${quote(address)} does not say where it begins. Write https://… for another site, /en/… for a page of this site, or #… for a place on this page.`
    default:
      return `Links with "${scheme}" are not possible here. Use https:, mailto:, tel:, or an address of this site that begins with "/".`
  }
}

// A press release prints the addresses of its day; what an edition has kept is never changed.
const untouchable: readonly string[] = ['PressRelease', 'StatisticSnapshot']

/** http: is told once in a file. */
function* checkSecurity(document: ContentDocument): Generator<Problem> {
  if (untouchable.includes(document.kind.name)) return
  const inFields = document.fields ? [...walkTexts(document.fields)] : []
  const links = [
    ...inFields.map(({ text }) => ({ address: text.value, offset: text.offset })),
    ...listLinks(document).filter(({ isRecognised }) => !isRecognised),
  ]
  const first = links.find(({ address }) => /^http:\/\/\S+$/i.test(address))
  if (first) {
    const advice = adviceAt(
      document.file,
      first.offset,
      'This address begins with http:. Prefer https: where the site has it.',
    )
    yield { ...advice, why: 'On the way to a reader, anybody can change what comes over http:.' }
  }
}
