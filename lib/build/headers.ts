import {
  documentSecurity,
  embedSecurity,
  fileSecurity,
  forAnySite,
  forThisSite,
  overHttps,
  pageSecurity,
  strictTransport,
  type Headers,
} from './security-headers'

/** Headers for the addresses that a pattern matches: `*` stands for any characters, `:name` for any but a slash. */
export type HeaderRule = { readonly pattern: string; readonly headers: Headers }

/** Every shape of an address that has what guards a page, by what it is. */
const shapes = {
  embed: ['/:lang/embed/:slug/*', '/:lang/:year/embed/*'],
  page: [
    '/',
    '/:lang/',
    '/:lang/:section/',
    '/:lang/statistics/:slug/*',
    '/:lang/sources/:key/*',
    '/:lang/member-states/:slug/*',
    '/:lang/:year/press-release/*',
    '/:lang/:year/stories/*',
  ],
  file: ['/:file', '/:lang/:file', '/data/:kind/*', '/share/:lang/*'],
}

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
 * The policy for servers that can say "all but": of the rules that match an address, the last one that
 * names a header has the word, and an empty value takes the header away.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    pattern: '/*',
    headers: { ...asHostsDo, ...documentSecurity, ...pageSecurity, ...forThisSite },
  },
  ...toRules({ 'X-Frame-Options': '', ...embedSecurity, ...forAnySite }, shapes.embed),
  ...toRules(forAnySite, shapes.file),
  // Scripts and styles are no documents: what guards a page means nothing there, and weighs as much as they do.
  {
    pattern: '/assets/*',
    headers: {
      ...toEmpty({ ...documentSecurity, ...pageSecurity }),
      ...fileSecurity,
      ...forAnySite,
    },
  },
  ...rulesForFiles,
]

const expressions = headerRules.map(({ pattern, headers }) => ({
  expression: new RegExp(toExpression(pattern)),
  headers,
}))

/**
 * The headers of one address, for a server on plain http.
 * @param path as the address has it, from its first slash, such as `/en/`
 */
export function headersFor(path: string): Headers {
  const matching = expressions.filter(({ expression }) => expression.test(path))
  const headers = Object.assign({}, ...matching.map((rule) => rule.headers)) as Headers
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''))
}

/** The addresses that a pattern matches, as a regular expression that nginx and Go read, too. */
export function toExpression(pattern: string): string {
  const expression = pattern
    .replaceAll('.', '\\.')
    .replace(/:[a-z]+/g, '[^/]+')
    .replace('*', '.*')
  return `^${expression}$`
}

/**
 * The `_headers` file that Netlify and Cloudflare Pages read.
 *
 * Hosts join the values of a header that two matching rules set, or keep one of them, so no two rules for
 * one address set the same header. A rule cannot say "all but the embeds" either: Cloudflare has a line
 * that takes a header away again, which Netlify does not know. So each shape of address is listed.
 */
export function toHeadersFile(): string {
  const rules: readonly HeaderRule[] = [
    { pattern: '/*', headers: { ...documentSecurity, ...strictTransport } },
    ...toRules({ ...embedSecurity, ...forAnySite }, shapes.embed),
    ...toRules({ ...pageSecurity, ...forThisSite }, shapes.page),
    ...toRules({ ...pageSecurity, ...forAnySite }, shapes.file),
    ...rulesForFiles,
  ]
  const blocks = rules.map(({ pattern, headers }) =>
    [
      pattern,
      ...Object.entries(overHttps(headers)).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n'),
  )
  return `${blocks.join('\n\n')}\n`
}

function toRules(headers: Headers, patterns: readonly string[]): readonly HeaderRule[] {
  return patterns.map((pattern) => ({ pattern, headers }))
}

function toEmpty(headers: Headers): Headers {
  return Object.fromEntries(Object.keys(headers).map((name) => [name, '']))
}
