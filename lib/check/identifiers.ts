/** Whether a text is a language tag in its usual form: en, en-GB, zh-Hans. */
export function isLanguageTag(text: string): boolean {
  return toLanguageTag(text) === text
}

/** A language tag in its usual form, or undefined where it is none. */
export function toLanguageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0]
  } catch {
    return undefined
  }
}

/** Whether the last digit of an ISBN follows from the others. */
export function isIsbn(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '')
  if (/^\d{13}$/.test(digits))
    return sumDigits(digits, (index) => (index % 2 === 0 ? 1 : 3)) % 10 === 0
  if (/^\d{9}[\dX]$/.test(digits)) return sumDigits(digits, (index) => 10 - index) % 11 === 0
  return false
}

const sumDigits = (digits: string, weigh: (index: number) => number) =>
  Array.from(digits).reduce(
    (sum, digit, index) => sum + (digit === 'X' ? 10 : Number(digit)) * weigh(index),
    0,
  )

/** Whether a text has the shape of a DOI: 10.1234/abc. */
export const isDoi = (text: string) => /^10\.\d{4,9}\/\S+$/.test(text)

export const isEmail = (text: string) => /^[^\s@<>(),;:"]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text)

/** Whether a text is an address on the web that works as it stands. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/\\]/i.test(text) && !/[\s\\<>"]/.test(text) && URL.canParse(text)
}

// Counters of visits and of advertisements, which lead nowhere else.
const trackers = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_hsenc|_hsmi)$/i

/** An address without what only counts where its visitors come from. */
export function withoutTrackers(text: string): string {
  if (!isWebAddress(text)) return text
  const [address = '', hash] = text.split('#')
  const [page = '', query] = address.split('?')
  const kept = query?.split('&').filter((part) => !trackers.test(part.split('=')[0] ?? ''))
  const search = kept && kept.length > 0 ? `?${kept.join('&')}` : ''
  return `${page}${search}${hash === undefined ? '' : `#${hash}`}`
}

/** What different ways of writing one web address have in common. */
export function normalizeAddress(text: string): string {
  if (!isWebAddress(text)) return text
  const { hostname, pathname, search } = new URL(withoutTrackers(text))
  const path = pathname.replace(/\/(?:index\.\w+)?$/, '').replace(/\/+$/, '')
  return `${hostname.replace(/^www\./, '')}${path}${search}`
}

/** A DOI as one of its ways of writing; letters of either case are the same (ISO 26324). */
export const normalizeDoi = (text: string) =>
  text.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '').toLowerCase()

/** An ISBN by its thirteen digits, as which one of ten digits can be written, too. */
export function normalizeIsbn(text: string): string {
  const digits = text.replace(/[\s-]/g, '')
  return digits.length === 10 ? `978${digits.slice(0, 9)}` : digits.slice(0, 12)
}
