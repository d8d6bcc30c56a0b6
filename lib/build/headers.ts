import {
  documentSecurity,
  embedSecurity,
  fileSecurity,
  overHttps,
  pageSecurity,
  strictTransport,
  type Headers,
} from './security-headers'

/** Headers for the addresses that a pattern matches: `*` stands for any characters, `:name` for any but a slash. */
type HeaderRule = { readonly pattern: string; readonly headers: Headers }

// Hosts join the values of a header that two matching rules set, or keep one of them, so no two rules
// for one address set the same header. A rule cannot say "all but the embeds" either: Cloudflare has a
// line that takes a header away again, which Netlify does not know. So each shape of address is listed.
const ruleForAll: HeaderRule = { pattern: '/*', headers: documentSecurity }

const rulesForEmbeds = toRules(embedSecurity, ['/:lang/embed/:slug/*', '/:lang/:year/embed/*'])

const rulesForPages = toRules(pageSecurity, [
  '/',
  '/:file',
  '/:lang/',
  '/:lang/:file',
  '/:lang/:section/',
  '/:lang/statistics/:slug/*',
  '/:lang/sources/:key/*',
  '/:lang/member-states/:slug/*',
  '/:lang/:year/press-release/*',
  '/:lang/:year/stories/*',
  '/data/:kind/*',
  '/share/:lang/*',
])

const rulesForFiles: readonly HeaderRule[] = [
  // Names there change with their content.
  { pattern: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  // A network or a browser asks for them again only now and then; a new edition shows within the hour.
  ...toRules({ 'Cache-Control': 'public, max-age=3600' }, ['/share/*', '/icons/*', '/favicon.ico']),
  {
    pattern: '/data/*',
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=300' },
  },
  ...Object.entries({
    '/*.bib': 'application/x-bibtex',
    '/*.ris': 'application/x-research-info-systems',
    '/*.csl.json': 'application/vnd.citationstyles.csl+json',
    '/*.csv': 'text/csv',
    '/*.txt': 'text/plain',
    // Right for RSS, Atom and the sitemap alike; browsers show it instead of offering a download.
    '/*.xml': 'application/xml',
    '/*/feed.json': 'application/feed+json',
    '/*.webmanifest': 'application/manifest+json',
    '/*.csv-metadata.json': 'application/csvm+json',
    '/*.svg': 'image/svg+xml',
  }).map(([pattern, type]) => ({
    pattern,
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  })),
  { pattern: '/*.zip', headers: { 'Content-Type': 'application/zip' } },
]

// Hosts do this by themselves. A rule for pages would also match /assets/ and /data/.
const asHostsDo: Headers = { 'Cache-Control': 'public, max-age=0, must-revalidate' }

/**
 * The headers of one address, for a server on plain http.
 * @param path as the address has it, from its first slash, such as `/en/`
 */
export function headersFor(path: string): Headers {
  const matching = rulesForFiles.filter(({ pattern }) => matches(pattern, path))
  return Object.assign(
    {},
    asHostsDo,
    toGuards(path),
    ...matching.map(({ headers }) => headers),
  ) as Headers
}

function toGuards(path: string): Headers {
  // Scripts and styles are no documents: what guards a page means nothing there, and weighs as much as they do.
  if (path.startsWith('/assets/')) return fileSecurity
  const isEmbed = rulesForEmbeds.some(({ pattern }) => matches(pattern, path))
  return { ...documentSecurity, ...(isEmbed ? embedSecurity : pageSecurity) }
}

/** The `_headers` file that Netlify and Cloudflare Pages read. */
export function toHeadersFile(): string {
  const guards = [ruleForAll, ...rulesForEmbeds, ...rulesForPages].map(({ pattern, headers }) => ({
    pattern,
    headers: { ...overHttps(headers), ...(pattern === ruleForAll.pattern && strictTransport) },
  }))
  const rules = [...guards, ...rulesForFiles]
  const blocks = rules.map(({ pattern, headers }) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  )
  return `${blocks.join('\n\n')}\n`
}

function toRules(headers: Headers, patterns: readonly string[]): readonly HeaderRule[] {
  return patterns.map((pattern) => ({ pattern, headers }))
}

function matches(pattern: string, path: string): boolean {
  const expression = pattern
    .replaceAll('.', '\\.')
    .replace(/:[a-z]+/g, '[^/]+')
    .replace('*', '.*')
  return new RegExp(`^${expression}$`).test(path)
}
