/** Which files of content/ a page of the preview shows, as names from content/. */
export type PageFiles = {
  /** Those that make the page; they need not exist. */
  readonly own: readonly string[]
  /** Sources and statistics that these name, whose words and values the page shows as well. */
  readonly used: readonly string[]
}

/**
 * The files behind an address, told by the address and by the words in the files alone, so that it works
 * for files that cannot be read.
 * @param path such as /en/2018/stories/viet-nam/
 * @param texts the files of content/ by name
 * @param defaultLanguage the language of the page at "/"
 */
export function listPageFiles(
  path: string,
  texts: ReadonlyMap<string, string>,
  defaultLanguage: string,
): PageFiles {
  const names = [...texts.keys()]
  const parts = path.split('/').filter((part) => part !== '')
  const [lang = defaultLanguage, ...rest] = parts
  const own = toPatterns(lang, rest, names).flatMap((pattern) => expand(pattern, names))
  const isList = own.length > mostOfOnePage
  return { own, used: isList ? [] : listUsed(own, texts) }
}

// A page with more files than these is a list, which shows next to nothing of each.
const mostOfOnePage = 4

/** The names of the files behind an address; * stands for any. */
function toPatterns(
  lang: string,
  [section = findNewestYear([]), ...rest]: readonly string[],
  names: readonly string[],
): readonly string[] {
  const words = `interface/${lang}.yaml`
  const [slug = '', last = ''] = rest
  if (section === '') return [`editions/${findNewestYear(names)}/edition.${lang}.mdx`, words]
  if (section === 'statistics' || section === 'embed') {
    const name = slug === '' ? '*' : slug
    return [`statistics/${name}.yaml`, `statistics/${name}.${lang}.mdx`]
  }
  if (section === 'sources') return [`sources/${slug === '' ? '*' : slug}.yaml`]
  if (section === 'member-states') return [`member-states/${slug === '' ? '*' : slug}.yaml`]
  if (section === 'corrections') return [words]
  if (!/^\d{4}$/.test(section)) return [`pages/${section}.${lang}.mdx`]
  if (slug === 'press-release') return [`editions/${section}/press-release.${lang}.mdx`]
  if (slug === 'stories')
    return [`editions/${section}/stories/${last === '' ? '*' : last}.${lang}.mdx`]
  if (slug === 'embed') return [`editions/${section}/statistics/${last}.yaml`]
  return [`editions/${section}/edition.${lang}.mdx`]
}

function findNewestYear(names: readonly string[]): string {
  const years = names.flatMap((name) => /^editions\/(\d{4})\/edition\./.exec(name)?.[1] ?? [])
  return years.toSorted().at(-1) ?? ''
}

function expand(pattern: string, names: readonly string[]): readonly string[] {
  if (!pattern.includes('*')) return [pattern]
  const [start = '', end = ''] = pattern.split('*')
  return names.filter((name) => name.startsWith(start) && name.endsWith(end))
}

function listUsed(own: readonly string[], texts: ReadonlyMap<string, string>): readonly string[] {
  const words = new Set(own.flatMap((name) => listNames(texts.get(name) ?? '')))
  return [...texts.keys()].filter((name) => {
    const [, slug] = /^(?:sources|statistics)\/([^/.]+)\./.exec(name) ?? []
    return slug !== undefined && words.has(slug) && !own.includes(name)
  })
}

/** Everything in a text that could be the name of a file. */
const listNames = (text: string) => text.match(/[a-z\d]+(?:-[a-z\d]+)*/g) ?? []
