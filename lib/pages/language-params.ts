import { listLanguages } from '@/lib/content/languages'

/**
 * The parameters of a route in every language that has something there. A route asks for all of them at once:
 * the framework refuses a language that has nothing.
 */
export const toLanguageParams = <T extends object>(list: (lang: string) => readonly T[]) =>
  listLanguages().flatMap((lang) => list(lang).map((params) => ({ lang, ...params })))
