import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { parse } from 'yaml'

import { toSiteAddress } from '@/lib/site'

import { BuildError, formatFailure } from './build-error'
import { readRedirectsFile } from './redirects/redirect-rules'
import { toCaddyfile } from './servers/caddy'
import { toNginxSite } from './servers/nginx'
import { bringBackSite } from './swap'

const usage = `npm run server-config -- nginx|caddy [options] > <file>
  --address <https://…>      where readers find the site; the one in content/site.yaml if left out
  --root <folder>            where the built site lies on the server; /var/www/<host> if left out
  --certificate <file>       the certificate, and with --key <file> its key
  --no-brotli                for an nginx without libnginx-mod-http-brotli-static
  --dir <folder>             the built site here, whose redirects are taken over; out if left out`

try {
  console.log((await write()).trimEnd())
} catch (failure) {
  console.error(formatFailure(failure))
  process.exitCode = 1
}

async function write(): Promise<string> {
  const { values, positionals } = readArguments()
  const [server] = positionals
  const site = resolve(values.dir ?? 'out')
  await bringBackSite(site)
  const address = readAddress(values.address ?? (await findSiteAddress()))
  const options = {
    address,
    root: readRoot(values.root ?? `/var/www/${address.hostname}`),
    certificate: readCertificate(values.certificate, values.key),
    httpPort: 80,
    redirects: readRedirectsFile(await readFile(join(site, '_redirects'), 'utf8').catch(() => '')),
  }
  if (positionals.length === 1 && server === 'nginx') {
    return toNginxSite({ ...options, brotli: values['no-brotli'] !== true })
  }
  if (positionals.length === 1 && server === 'caddy') return toCaddyfile(options)
  throw new BuildError(usage)
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        address: { type: 'string' },
        root: { type: 'string' },
        certificate: { type: 'string' },
        key: { type: 'string' },
        'no-brotli': { type: 'boolean' },
        dir: { type: 'string' },
      },
    })
  } catch (failure) {
    throw new BuildError(`${failure instanceof Error ? failure.message : ''}\n${usage}`)
  }
}

async function findSiteAddress(): Promise<string> {
  const site = parse(await readFile('content/site.yaml', 'utf8')) as { address: string }
  return toSiteAddress(site.address)
}

function readAddress(text: string): URL {
  const address = URL.canParse(text) ? new URL(text) : undefined
  if (!address || !/^https?:$/.test(address.protocol) || address.pathname !== '/') {
    throw new BuildError(`${text} is no address of a site. Write one such as https://example.org`)
  }
  return address
}

function readRoot(folder: string): string {
  if (/^\/[\w./ -]*$/.test(folder)) return folder
  throw new BuildError(
    `--root ${folder} is no folder on a server. Write it from its first slash, such as /var/www/site`,
  )
}

function readCertificate(file: string | undefined, key: string | undefined) {
  if (file === undefined && key === undefined) return undefined
  if (file !== undefined && key !== undefined) return { file, key }
  throw new BuildError('A certificate and its key belong together: --certificate … --key …')
}
