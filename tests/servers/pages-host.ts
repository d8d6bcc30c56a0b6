import { execFile } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

import { parseAllHeaders } from 'netlify-headers-parser'

import { readRedirectsFile } from '@/lib/build/redirects/redirect-rules'

import { root } from '../root'

const run = promisify(execFile)

// What Cloudflare Pages serves with. As a dependency it would bring a whole runtime; it needs none of it.
const name = '@cloudflare/pages-shared'
const version = '0.13.189'
const home = join(root, '.build/tools', `pages-shared-${version}`)

type Handler = (context: object) => Promise<Response>

/** Fetches the package from the registry, if it is not there. */
export async function fetchPagesHost(): Promise<void> {
  if (existsSync(join(home, 'package/dist'))) return
  await mkdir(home, { recursive: true })
  await run('npm', ['pack', `${name}@${version}`], { cwd: home })
  await run('tar', ['-xzf', `cloudflare-pages-shared-${version}.tgz`], { cwd: home })
  // Its files say import and export, and its package does not say so.
  await writeFile(join(home, 'package/dist/package.json'), '{"type":"module"}\n')
}

/** Answers as Cloudflare Pages does, with the rules as Netlify reads them: a rule that only one of them knows shows. */
export async function startPagesHost(site: string): Promise<(path: string) => Promise<Response>> {
  const { generateHandler } = (await import(
    pathToFileURL(join(home, 'package/dist/asset-server/handler.js')).href
  )) as { generateHandler: Handler }
  const metadata = { headers: await readHeaderRules(site), redirects: readRedirectRules(site) }
  return (path) =>
    generateHandler({
      request: new Request(`https://site.example${path}`),
      metadata,
      findAssetEntryForPath: (file: string) =>
        Promise.resolve(isFile(join(site, file)) ? file : null),
      getAssetKey: (file: string) => file,
      negotiateContent: () => ({ encoding: null }),
      fetchAsset: (file: string) =>
        Promise.resolve({ body: readFileSync(join(site, file)), contentType: 'of/host' }),
      logError: (failure: Error) => {
        throw failure
      },
    })
}

async function readHeaderRules(site: string) {
  const { headers, errors } = await parseHeaders({
    headersFiles: [join(site, '_headers')],
    minimal: true,
  })
  if (errors.length > 0) throw new AggregateError(errors)
  const rules = headers.map(({ for: pattern, values }) => [pattern, { set: values }])
  return { version: 2, rules: Object.fromEntries(rules) as object }
}

/** Its own types let no file through. */
const parseHeaders = parseAllHeaders as unknown as (options: object) => Promise<{
  readonly headers: readonly HostRule[]
  readonly errors: readonly Error[]
}>

type HostRule = { readonly for: string; readonly values: Readonly<Record<string, string>> }

function readRedirectRules(site: string) {
  const rules = readRedirectsFile(readFileSync(join(site, '_redirects'), 'utf8'))
  const staticRules = Object.fromEntries(
    rules.map(({ from, to }, lineNumber) => [from, { status: 301, to, lineNumber }]),
  )
  return { version: 1, staticRules, rules: {} }
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
