import { listLanguages } from '@/lib/content/languages'

import { findGathered } from './gathered'

/**
 * The parameters of a route in every language that has something there. A route asks for all of them at once:
 * the framework refuses a language that has nothing.
 * @param toPath where the page with some parameters stands; with it, pages that a build has from before are
 *   left out, but for one: the framework refuses a route without any
 */
export function toLanguageParams<T extends object>(
  list: (lang: string) => readonly T[],
  toPath?: (params: T & { readonly lang: string }) => string,
) {
  const all = listLanguages().flatMap((lang) => list(lang).map((params) => ({ lang, ...params })))
  if (!toPath) return all
  const kept = new Set(findGathered('keptPages'))
  const wanted = all.filter((params) => !kept.has(toPath(params)))
  return wanted.length > 0 ? wanted : all.slice(0, 1)
}
