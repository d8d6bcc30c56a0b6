import { isKey } from '@/lib/citations/syntax'

import { toText } from '../values'
import type { SourceValues } from '../values'

const longestKey = 60
const smallWords = new Set(
  'a an and are as at by for from in into is its of on or the to with und la le de del des di da do'.split(
    ' ',
  ),
)

/**
 * A key that nobody has yet, from whoever made a source, words of its title and its year:
 * adb-asia-sme-finance-monitor-2014.
 * @param ownKey the key that another program gave it; kept if it has the form of ours
 */
export function proposeKey(values: SourceValues, taken: readonly string[], ownKey = ''): string {
  if (isKey(ownKey) && ownKey.includes('-')) return makeUnique(ownKey, taken)
  const year = toText(values.issued).slice(0, 4)
  const maker = toWords(findMaker(values)).slice(0, 3)
  const title = toWords(toText(values.title)).filter((word) => /\d|../.test(word))
  const words = [...maker, ...title.filter((word) => !maker.includes(word) && word !== year)]
  const named = words.length > 0 ? words : toWords(findHost(values))
  const start = named.length > 0 ? named : [toText(values.type) || 'source']
  return makeUnique(fit(start, maker.length + 4, year), taken)
}

function fit(words: readonly string[], most: number, year: string): string {
  const kept = words.slice(0, most)
  while (kept.length > 1 && [...kept, year].join('-').length > longestKey) kept.pop()
  return [...kept.map((word) => word.slice(0, longestKey - 5)), year].filter(Boolean).join('-')
}

function makeUnique(key: string, taken: readonly string[]): string {
  if (!taken.includes(key)) return key
  for (let count = 2; ; count += 1) if (!taken.includes(`${key}-${count}`)) return `${key}-${count}`
}

function findMaker({ author, editor, publisher, containerTitle }: SourceValues): string {
  const list = [author, editor].find((candidate) => Array.isArray(candidate))
  const first = (list as readonly SourceValues[] | undefined)?.[0]
  const name = toText(first?.family) || toText(first?.literal)
  return (name || toText(publisher) || toText(containerTitle)).replace(hostEnding, '')
}

/** The name of the site: asean of https://www.asean.org/page. */
function findHost({ URL: address }: SourceValues): string {
  const text = toText(address)
  if (!URL.canParse(text)) return ''
  return new URL(text).hostname.replace(/^www\./, '').replace(hostEnding, '')
}

/** .com.sg of the name of a web site */
const hostEnding = /\.(?:com|org|net|gov|go|co|edu|ac|or|int|info)?(?:\.?[a-z]{2,4})?$/i

/** Letters that are no other letter with a mark. */
const letters: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
}

/** The words of a text in the letters that a key can have. Words of other scripts are left out. */
function toWords(text: string): readonly string[] {
  const plain = text
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .toLowerCase()
    .replace(/[đðłøßæœþı]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s?\b/g, '')
  return (plain.match(/[a-z0-9]+/g) ?? []).filter((word) => !smallWords.has(word))
}
