import { createHash } from 'node:crypto'

import { inlineScripts } from '@/lib/inline-scripts'

type Headers = Readonly<Record<string, string>>

/** Headers for the addresses that a pattern matches; `*` stands for any characters. */
type HeaderRule = { readonly pattern: string; readonly headers: Headers }

const contentSecurityPolicy = [
  "default-src 'none'",
  ["script-src 'self'", ...Object.values(inlineScripts).map(toHashSource)].join(' '),
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const deniedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]

const fileSecurity: Headers = {
  // Every file is public and the same for everybody, so there is nothing to guard from other sites;
  // and journalists may show our images and data on pages that accept only files marked like this.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
}

const security: Headers = {
  ...fileSecurity,
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'DENY',
}

// Both would break a site on plain http: WebKit asks even localhost for https.
const securityOverHttps: Headers = {
  ...security,
  'Content-Security-Policy': `${contentSecurityPolicy}; upgrade-insecure-requests`,
  // Without includeSubDomains: this site does not decide for its neighbours.
  'Strict-Transport-Security': 'max-age=31536000',
}

// Hosts join the values of a header that two matching rules set, so no two rules for one address
// set the same header.
const ruleForAll: HeaderRule = { pattern: '/*', headers: security }
const rulesForFiles: readonly HeaderRule[] = [
  // Names there change with their content.
  { pattern: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  // A network or a browser asks for them again only now and then; a new edition shows within the hour.
  ...['/share/*', '/icons/*', '/favicon.ico'].map((pattern) => ({
    pattern,
    headers: { 'Cache-Control': 'public, max-age=3600' },
  })),
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
  // Scripts and styles are no documents: what guards a page means nothing there, and weighs as much as they do.
  const guards = path.startsWith('/assets/') ? fileSecurity : security

  return Object.assign({}, asHostsDo, guards, ...matching.map(({ headers }) => headers)) as Headers
}

/** The `_headers` file that Netlify and Cloudflare Pages read. */
export function toHeadersFile(): string {
  const rules = [{ ...ruleForAll, headers: securityOverHttps }, ...rulesForFiles]
  const blocks = rules.map(({ pattern, headers }) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  )
  return `${blocks.join('\n\n')}\n`
}

function matches(pattern: string, path: string): boolean {
  const [before = '', after = ''] = pattern.split('*')

  return (
    path.length >= before.length + after.length && path.startsWith(before) && path.endsWith(after)
  )
}

/** A text that may run in a page, as Content Security Policy (level 3) names it. */
function toHashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
