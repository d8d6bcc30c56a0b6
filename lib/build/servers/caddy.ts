import { splitAddress } from '@/lib/addresses/address'

import { fileTypes } from '../file-types'
import { headerRules, toExpression, type HeaderRule } from '../headers'
import { overHttps, strictTransport } from '../security-headers'
import { settingsAndTwins, toQuoted, type ServerOptions } from './server-options'

/** A whole Caddyfile for Caddy from 2.6 on. Caddy gets and renews the certificate by itself. */
export function toCaddyfile(options: ServerOptions): string {
  const { address, root, certificate, httpPort } = options
  return [
    `# ${address.host}, for Caddy. "npm run server-config -- caddy" has written this; a change here is lost with the next one.`,
    '# Caddy follows links; put nothing but the built site into its folder.',
    '{',
    ...(httpPort === 80 ? [] : [`\thttp_port ${httpPort}`]),
    '\tservers {',
    '\t\tmax_header_size 16KB',
    '\t\ttimeouts {',
    '\t\t\tread_header 10s',
    '\t\t\tread_body 10s',
    '\t\t\tidle 10s',
    '\t\t}',
    '\t}',
    '}',
    '',
    `${address.origin} {`,
    `\troot * ${toQuoted(root)}`,
    ...(certificate ? [`\ttls ${toQuoted(certificate.file)} ${toQuoted(certificate.key)}`] : []),
    '\t# The query with its question mark, for addresses that moved.',
    '\tmap {query} {site_query} {',
    '\t\t~^(.+)$ "?${1}"',
    '\t\tdefault ""',
    '\t}',
    '\troute {',
    ...listHeaders(options),
    ...listRefusals(),
    ...listRedirects(options),
    '\t\t# A page without its last slash; Caddy itself would lose the query.',
    '\t\t@page {',
    '\t\t\tnot path */',
    '\t\t\tfile {path}/index.html',
    '\t\t}',
    '\t\tredir @page {path}/{site_query} 301',
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t}',
    '\t}',
    '\thandle_errors {',
    '\t\theader Cache-Control no-cache',
    '\t\theader Content-Type "text/html; charset=utf-8"',
    '\t\t@missing expression {err.status_code} in [403, 404]',
    '\t\thandle @missing {',
    '\t\t\trewrite * /404.html',
    '\t\t\tfile_server {',
    '\t\t\t\tstatus 404',
    '\t\t\t}',
    '\t\t}',
    '\t\thandle {',
    '\t\t\theader Content-Type "text/plain; charset=utf-8"',
    '\t\t\trespond "{err.status_text}" {err.status_code}',
    '\t\t}',
    '\t}',
    '}',
    '',
  ].join('\n')
}

/** In a route, one line after the other has its say: a later rule wins, as it should. */
function listHeaders({ address }: ServerOptions): readonly string[] {
  const isHttps = address.protocol === 'https:'
  const types = Object.entries(fileTypes).map(([ending, type]) => ({
    pattern: `/*.${ending}`,
    headers: { 'Content-Type': type },
  }))
  const rules: readonly HeaderRule[] = [
    ...types,
    { pattern: '/*', headers: isHttps ? strictTransport : {} },
    ...headerRules.map(({ pattern, headers }) => ({
      pattern,
      headers: isHttps ? overHttps(headers) : headers,
    })),
  ]
  return [
    // What Caddy takes away or adds itself, it does at the end.
    '\t\theader {',
    '\t\t\t-Server',
    '\t\t\tVary Accept-Encoding',
    '\t\t\tdefer',
    '\t\t}',
    ...rules.flatMap((rule, index) => toHeaderBlocks(rule, rules.slice(index + 1), index)),
  ]
}

/**
 * Sets the headers of a rule, each but where a later rule takes it away: Caddy takes headers away only at
 * the end of an answer, when a refusal no longer comes past.
 */
function toHeaderBlocks(
  { pattern, headers }: HeaderRule,
  later: readonly HeaderRule[],
  index: number,
): readonly string[] {
  const groups = new Map<string, string[]>()
  for (const [name, value] of Object.entries(headers)) {
    if (value === '') continue
    const takenAway = later
      .filter((rule) => rule.headers[name] === '')
      .map((rule) => toExpression(rule.pattern))
      .join('|')
    const line = `\t\t\t${name} ${toQuoted(value)}`
    groups.set(takenAway, [...(groups.get(takenAway) ?? []), line])
  }
  return [...groups].flatMap(([takenAway, lines], group) => {
    const name = `rule${index}_${group}`
    return [
      `\t\t@${name} {`,
      `\t\t\tpath_regexp ${name} \`${toExpression(pattern)}\``,
      ...(takenAway === '' ? [] : [`\t\t\tnot path_regexp \`${takenAway}\``]),
      '\t\t}',
      `\t\theader @${name} {`,
      ...lines,
      '\t\t}',
    ]
  })
}

const toMatcher = (name: string, expression: string) => [
  `\t\t@${name} path_regexp ${name} \`${expression}\``,
]

function listRefusals(): readonly string[] {
  return [
    '\t\t@other not method GET HEAD',
    '\t\theader @other {',
    '\t\t\tAllow "GET, HEAD"',
    '\t\t\tContent-Type "text/plain; charset=utf-8"',
    '\t\t\tCache-Control no-cache',
    '\t\t}',
    '\t\trespond @other "Only GET and HEAD are answered here." 405',
    ...toMatcher('settings', settingsAndTwins),
    '\t\terror @settings 404',
    '\t\t@hidden {',
    String.raw`			path_regexp hidden /\.`,
    '\t\t\tnot path_regexp known `^/\\.well-known(?:/[^./][^/]*)*/?$`',
    '\t\t}',
    '\t\terror @hidden 404',
    '\t\t# Caddy would answer these with a fault of its own, or lead to the site after two slashes.',
    ...toMatcher('no_file', String.raw`\x00|[^/]{256}`),
    '\t\terror @no_file 404',
    '\t\t@doubled expression `{http.request.uri.path}.contains("//")`',
    '\t\terror @doubled 404',
  ]
}

function listRedirects({ redirects }: ServerOptions): readonly string[] {
  return redirects.flatMap(({ from, to }, index) => {
    const { path, anchor } = splitAddress(to)
    const target = `${path}{site_query}${anchor === undefined ? '' : `#${anchor}`}`
    return [
      ...toMatcher(`moved${index}`, `^${from.replaceAll('.', '\\.')}$`),
      `\t\tredir @moved${index} ${target} 301`,
    ]
  })
}
