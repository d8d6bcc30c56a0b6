import { listLanguages } from '@/lib/content/languages'

/** The addresses of a page in the languages that have it. */
export function toVersions(
  toPath: (lang: string) => string,
  exists: (lang: string) => boolean = () => true,
) {
  return Object.fromEntries(
    listLanguages()
      .filter(exists)
      .map((lang) => [lang, toPath(lang)]),
  )
}
