import dictionary from 'dictionary-en-gb'

import { findNearest } from '@/lib/citations/nearest'

/** An ending or beginning that words can take: "y" goes, "ies" comes, where the word ends in a consonant and "y". */
type Affix = {
  readonly flag: string
  readonly strip: string
  readonly add: string
  readonly condition: RegExp
}

type Rules = {
  readonly stems: ReadonlyMap<string, string>
  readonly suffixes: readonly Affix[]
  readonly prefixes: readonly Affix[]
}

let known: Rules | undefined

// Libraries unfold every form of every word when they load (over a second); a word's stem is found much faster.
function getRules(): Rules {
  known ??= readRules()
  return known
}

/** Reads the word list and its affixes in the format of Hunspell (hunspell(5): SFX, PFX, one letter a flag). */
function readRules(): Rules {
  const decoder = new TextDecoder()
  const affixes = decoder.decode(dictionary.aff).split('\n')
  const words = decoder.decode(dictionary.dic).split('\n').slice(1)
  return {
    stems: new Map(
      words.map((line) => {
        const [word = '', flags = ''] = line.trim().split('/')
        return [word, flags] as const
      }),
    ),
    suffixes: affixes.flatMap((line) => toAffix(line, 'SFX') ?? []),
    prefixes: affixes.flatMap((line) => toAffix(line, 'PFX') ?? []),
  }
}

function toAffix(line: string, kind: 'SFX' | 'PFX'): Affix | undefined {
  const [name, flag = '', strip = '', add = '', condition] = line.trim().split(/\s+/)
  if (name !== kind || condition === undefined) return undefined
  return {
    flag,
    strip: strip === '0' ? '' : strip,
    add: add === '0' ? '' : (add.split('/')[0] ?? ''),
    condition: new RegExp(kind === 'SFX' ? `${condition}$` : `^${condition}`),
  }
}

/** Whether British English has a word, in small letters and with a straight apostrophe. */
export function isWord(word: string): boolean {
  const { stems, prefixes } = getRules()
  if (stems.has(word) || hasSuffix(word, '')) return true
  return prefixes.some(({ flag, strip, add, condition }) => {
    if (add === '' || !word.startsWith(add)) return false
    const rest = strip + word.slice(add.length)
    if (!condition.test(rest)) return false
    return stems.get(rest)?.includes(flag) === true || hasSuffix(rest, flag)
  })
}

/** Whether a word is made from a stem that can take its ending, and the flag of its beginning, if it has one. */
function hasSuffix(word: string, also: string): boolean {
  const { stems, suffixes } = getRules()
  return suffixes.some(({ flag, strip, add, condition }) => {
    if (!word.endsWith(add)) return false
    const stem = word.slice(0, word.length - add.length) + strip
    const flags = stems.get(stem)
    return flags?.includes(flag) === true && flags.includes(also) && condition.test(stem)
  })
}

/** What a misspelt word most likely meant, or undefined. */
export function findLikeWord(word: string): string | undefined {
  const near = [...getRules().stems.keys()].filter(
    (stem) =>
      stem.startsWith(word.charAt(0)) &&
      Math.abs(stem.length - word.length) <= 2 &&
      /^[a-z]+$/.test(stem),
  )
  // Letters that changed places are the commonest slip.
  return near.find((stem) => sortLetters(stem) === sortLetters(word)) ?? findNearest(word, near)
}

const sortLetters = (word: string) => Array.from(word).toSorted().join('')

type Change = readonly [american: RegExp, british: string]

const americanForms: readonly Change[] = [
  [/iz(?=e|ing|ation|able)/, 'is'],
  [/yz(?=e|ing)/, 'ys'],
  [/or(?=$|s$|ed$|ing$|able$|al$|er$|ers$|ful$|hood$|ite$|less$)/, 'our'],
  [/ter(s?)$/, 'tre$1'],
  [/nse(s?)$/, 'nce$1'],
  [/og(s?)$/, 'ogue$1'],
  [/l(?=ed$|ing$|er$|ers$)/, 'll'],
  [/^(ful|skil)l(?=.)/, '$1'],
  [/e(?=conomic|diatr|stro)/, 'ae'],
]

/** The British form of an American one (organize, labor, center), or undefined where it is none. */
export const findBritish = (word: string): string | undefined =>
  americanForms
    .filter(([american]) => american.test(word))
    .map(([american, british]) => word.replace(american, british))
    .find((candidate) => candidate !== word && isWord(candidate))
