import { fileTypes, unknownType } from '../file-types'
import { headerRules, toExpression, type HeaderRule } from '../headers'
import { splitAddress } from '@/lib/addresses/address'
import { overHttps, strictTransport } from '../security-headers'
import { settingsAndTwins, toQuoted, type ServerOptions } from './server-options'

type NginxOptions = ServerOptions & {
  /** Whether the server has the module ngx_brotli, which Debian keeps in a package of its own. */
  readonly brotli: boolean
}

/** A site for nginx from 1.22 on, as a file for /etc/nginx/sites-available. */
export function toNginxSite(options: NginxOptions): string {
  return [
    `# ${options.address.host}, for nginx. "npm run server-config -- nginx" has written this; a change here is lost with the next one.`,
    options.brotli
      ? '# It needs the Debian packages nginx and libnginx-mod-http-brotli-static.'
      : '# It needs the Debian package nginx.',
    '',
    ...listMaps(options),
    ...(isHttps(options) ? listHttpServer(options) : []),
    ...listServer(options),
    '',
  ].join('\n')
}

const isHttps = ({ address }: ServerOptions) => address.protocol === 'https:'

/** Which value each header has: nginx takes the first expression that fits, so the last rule comes first. */
function listMaps(options: NginxOptions): readonly string[] {
  const { redirects } = options
  return [
    '# The address that a reader knows: a folder for the page in it.',
    ...toMap('$uri', '$site_path', [
      [String.raw`~^(?<site_folder>.*/)index\.html$`, '$site_folder'],
      ['default', '$uri'],
    ]),
    ...listHeaderNames().flatMap((name) =>
      toMap('$site_path', toVariable(name), [
        ...listRulesFor(name, options)
          .toReversed()
          .map(({ pattern, headers }): Entry => [
            `~${toExpression(pattern)}`,
            toQuoted(headers[name] ?? ''),
          ]),
        ['default', '""'],
      ]),
    ),
    '# Nobody keeps an answer that something is not there.',
    ...toMap('$status', '$site_cache_control_now', [
      ['~^[45]', '"no-cache"'],
      ['default', '$site_cache_control'],
    ]),
    ...toMap('$status', '$site_allow', [
      ['405', '"GET, HEAD"'],
      ['default', '""'],
    ]),
    '# Old addresses and where they lead now.',
    ...toMap('$uri', '$site_moved_to', [
      ...redirects.map(({ from, to }): Entry => [
        `~^${from.replaceAll('.', '\\.')}$`,
        toTarget(to),
      ]),
      ['default', '""'],
    ]),
  ]
}

type Entry = readonly [match: string, value: string]

function toMap(from: string, to: string, entries: readonly Entry[]): readonly string[] {
  return [
    `map ${from} ${to} {`,
    ...entries.map(([match, value]) => `\t${match === 'default' ? match : `"${match}"`} ${value};`),
    '}',
    '',
  ]
}

/** The headers that differ from address to address; the type of a file is said by its place. */
const listHeaderNames = () => [
  ...new Set(
    headerRules.flatMap(({ headers }) => Object.keys(headers)).filter((name) => !isType(name)),
  ),
]

const isType = (name: string) => name === 'Content-Type'

function listRulesFor(name: string, options: ServerOptions): readonly HeaderRule[] {
  return headerRules
    .filter(({ headers }) => name in headers)
    .map(({ pattern, headers }) => ({
      pattern,
      headers: isHttps(options) ? overHttps(headers) : headers,
    }))
}

const toVariable = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`

/** The query of the request stands before the anchor. */
function toTarget(to: string): string {
  const { path, anchor } = splitAddress(to)
  // Two of its own, put around variables.
  const [before, after] = [toQuoted(path), toQuoted(anchor === undefined ? '' : `#${anchor}`)]
  return `${before.slice(0, -1)}$is_args$args${after.slice(1)}`
}

/** Plain http leads on to https, but for the requests by which a certificate is proven. */
function listHttpServer({ address, httpPort }: NginxOptions): readonly string[] {
  return [
    'server {',
    `\tlisten ${httpPort};`,
    `\tlisten [::]:${httpPort};`,
    `\tserver_name ${address.hostname};`,
    '\tserver_tokens off;',
    '\tlocation ^~ /.well-known/acme-challenge/ {',
    '\t\troot /var/www/letsencrypt;',
    '\t}',
    '\tlocation / {',
    `\t\treturn 301 https://${address.host}$request_uri;`,
    '\t}',
    '}',
    '',
  ]
}

function listServer(options: NginxOptions): readonly string[] {
  const { address, root, brotli, redirects } = options
  return [
    'server {',
    ...listListening(options),
    `\tserver_name ${address.hostname};`,
    `\troot ${toQuoted(root)};`,
    // The module for brotli finds no file where links are looked at; the build makes sure that there are none.
    ...(brotli ? [] : ['\tdisable_symlinks on from=$document_root;']),
    '\tindex index.html;',
    '\tserver_tokens off;',
    '\tabsolute_redirect off;',
    '\terror_page 404 /404.html;',
    '\terror_page 403 =404 /404.html;',
    '',
    '\t# Slow clients, long requests and many parts take little of the server.',
    '\tclient_header_timeout 10s;',
    '\tclient_body_timeout 10s;',
    '\tsend_timeout 30s;',
    '\tkeepalive_timeout 10s;',
    '\tclient_max_body_size 1k;',
    '\tlarge_client_header_buffers 4 8k;',
    '\tmax_ranges 1;',
    '',
    '\t# Every file that is worth it lies there compressed.',
    '\tgzip off;',
    '\tgzip_static on;',
    ...(brotli ? ['\tbrotli_static on;'] : []),
    '',
    '\ttypes {',
    ...Object.entries(fileTypes).map(([ending, type]) => `\t\t${toQuoted(type)} ${ending};`),
    '\t}',
    `\tdefault_type ${unknownType};`,
    '',
    '\tadd_header Vary Accept-Encoding always;',
    '\tadd_header Allow $site_allow always;',
    '\tadd_header Cache-Control $site_cache_control_now always;',
    ...listHeaderNames()
      .filter((name) => name !== 'Cache-Control')
      .map((name) => `\tadd_header ${name} ${toVariable(name)} always;`),
    ...(isHttps(options)
      ? Object.entries(strictTransport).map(
          ([name, value]) => `\tadd_header ${name} ${toQuoted(value)} always;`,
        )
      : []),
    '',
    '\tif ($request_method !~ ^(?:GET|HEAD)$) {',
    '\t\treturn 405;',
    '\t}',
    ...(redirects.length > 0
      ? ['\tif ($site_moved_to) {', '\t\treturn 301 $site_moved_to;', '\t}']
      : []),
    '\t# A folder without a page is nothing; nginx would lead on to it first.',
    '\tset $site_kind "";',
    '\tif (-d $request_filename) {',
    '\t\tset $site_kind folder;',
    '\t}',
    '\tif (-f $request_filename/index.html) {',
    '\t\tset $site_kind page;',
    '\t}',
    '\tif ($site_kind = folder) {',
    '\t\treturn 404;',
    '\t}',
    '',
    ...toLocation(settingsAndTwins, ['return 404;']),
    ...toLocation(String.raw`/\.(?!well-known(?:/|$))`, ['return 404;']),
    ...headerRules.flatMap(({ pattern, headers }) => {
      const type = headers['Content-Type']
      if (type === undefined) return []
      return toLocation(toExpression(pattern), ['types {}', `default_type ${toQuoted(type)};`])
    }),
    '}',
  ]
}

function toLocation(expression: string, lines: readonly string[]): readonly string[] {
  return [`\tlocation ~ "${expression}" {`, ...lines.map((line) => `\t\t${line}`), '\t}']
}

function listListening(options: NginxOptions): readonly string[] {
  const { address, certificate } = options
  if (!isHttps(options)) {
    const port = address.port || '80'
    return [`\tlisten ${port};`, `\tlisten [::]:${port};`]
  }
  const port = address.port || '443'
  const usual = `/etc/letsencrypt/live/${address.hostname}`
  const { file, key } = certificate ?? {
    file: `${usual}/fullchain.pem`,
    key: `${usual}/privkey.pem`,
  }
  return [
    `\tlisten ${port} ssl http2;`,
    `\tlisten [::]:${port} ssl http2;`,
    `\tssl_certificate ${toQuoted(file)};`,
    `\tssl_certificate_key ${toQuoted(key)};`,
    '\tssl_protocols TLSv1.2 TLSv1.3;',
    '\tssl_session_cache shared:site:1m;',
    '\tssl_session_tickets off;',
  ]
}
