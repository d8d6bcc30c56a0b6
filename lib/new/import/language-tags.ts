import { toLanguageTag } from '@/lib/check/identifiers'

/** The tag of a language that is given as a tag or by its name: en-US, eng, English, Bahasa Indonesia. */
export function findLanguageTag(text: string): string | undefined {
  const word = text.trim().replaceAll('_', '-')
  const named = byName().get(fold(word))
  if (named !== undefined) return named
  const tag = /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(word) ? toLanguageTag(word) : undefined
  return tag !== undefined && isKnown(tag) ? tag : undefined
}

const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

const isKnown = (tag: string) => english.of(tag.split('-')[0] ?? '') !== undefined

const fold = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** Names that programs write and that no list of names has. */
const otherNames = {
  'bahasa indonesia': 'id',
  'bahasa melayu': 'ms',
  bahasa: 'id',
  tagalog: 'tl',
  american: 'en-US',
  british: 'en-GB',
  usenglish: 'en-US',
  ukenglish: 'en-GB',
  mandarin: 'zh',
} as const

let names: ReadonlyMap<string, string> | undefined

/** Names of languages, in English and in themselves. */
function byName(): ReadonlyMap<string, string> {
  names ??= new Map([...listNames(), ...Object.entries(otherNames)])
  return names
}

function* listNames(): Generator<readonly [string, string]> {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = english.of(code)
    if (name === undefined) continue
    yield [fold(name), code]
    const own = new Intl.DisplayNames(code, { type: 'language', fallback: 'none' }).of(code)
    if (own !== undefined) yield [fold(own), code]
  }
}
