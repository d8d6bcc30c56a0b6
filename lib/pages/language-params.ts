import { listLanguages } from '@/lib/content/languages'

import { waitForGathered } from './gathered'

/**
 * The parameters of a route in every language that has something there. A route asks for all of them at once:
 * the framework refuses a language that has nothing.
 */
export const toLanguageParams = <T extends object>(list: (lang: string) => readonly T[]) =>
  listLanguages().flatMap((lang) => list(lang).map((params) => ({ lang, ...params })))

/**
 * The same without the pages that a build has from before, but for one: the framework refuses a route that has
 * none.
 * @param toPath where the page with some parameters stands
 */
export async function toParamsToDraw<T extends object>(
  list: (lang: string) => readonly T[],
  toPath: (params: T & { readonly lang: string }) => string,
) {
  const all = toLanguageParams(list)
  const kept = new Set(await waitForGathered('keptPages'))
  const wanted = all.filter((params) => !kept.has(toPath(params)))
  return wanted.length > 0 ? wanted : all.slice(0, 1)
}
