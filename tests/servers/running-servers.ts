import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { findFreePort } from '@/lib/build/bench/find-free-port'
import { readRedirectsFile } from '@/lib/build/redirects/redirect-rules'
import { startServer } from '@/lib/build/server'
import { toCaddyfile } from '@/lib/build/servers/caddy'
import { toNginxSite } from '@/lib/build/servers/nginx'
import { hasBrotli, toNginxFrame } from '@/lib/build/servers/nginx-frame'

import type { SiteFolder } from './site-folder'

export type ServerName = 'npm' | 'nginx' | 'caddy'
export type Running = {
  readonly name: ServerName
  readonly port: number
  /** Where plain http leads on to https. */
  readonly httpPort: number
  readonly isAlive: () => boolean
  readonly stop: () => Promise<void>
}

/** The servers that can be tested here, and those that the machine has not. */
export function findServers(): {
  readonly found: readonly ServerName[]
  readonly missing: readonly ServerName[]
} {
  const missing = (['nginx', 'caddy'] as const).filter((name) => !isInstalled(name))
  const found = (['npm', 'nginx', 'caddy'] as const).filter(
    (name) => name === 'npm' || !missing.includes(name),
  )
  if (missing.length > 0) {
    const message = `Not tested, as this machine has it not: ${missing.join(', ')}`
    if (process.env['REQUIRE_SERVERS'] === '1') throw new Error(message)
    console.warn(message)
  }
  return { found, missing }
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, [program === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Starts a server with the settings that the project writes for it, on free ports of this machine. */
export async function start(
  name: ServerName,
  folder: SiteFolder,
  protocol: 'http' | 'https' = 'http',
): Promise<Running> {
  if (name === 'npm') return startOwn(folder)
  const [port, httpPort] = [await findFreePort(), await findFreePort()]
  const options = {
    address: new URL(`${protocol}://localhost:${port}`),
    root: folder.site,
    certificate: protocol === 'https' ? makeCertificate(folder.folder) : undefined,
    httpPort,
    redirects: readRedirectsFile(readFileSync(join(folder.site, '_redirects'), 'utf8')),
  }
  const work = mkdtempSync(join(folder.folder, `${name}-`))
  const child =
    name === 'nginx'
      ? spawnNginx(work, toNginxSite({ ...options, brotli: hasBrotli() }))
      : spawnCaddy(work, toCaddyfile(options))
  await waitForPort(child, port)
  return {
    name,
    port,
    httpPort,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    stop: () => stop(child),
  }
}

async function startOwn({ site }: SiteFolder): Promise<Running> {
  const server = await startServer({ dir: site, port: 0 })
  const port = Number(new URL(server.url).port)
  return { name: 'npm', port, httpPort: port, isAlive: () => true, stop: server.close }
}

function spawnNginx(work: string, site: string): ChildProcess {
  writeFileSync(join(work, 'nginx.conf'), toNginxFrame(work, site))
  const args = ['-p', work, '-e', `${work}/error.log`, '-c', `${work}/nginx.conf`]
  return spawnServer('nginx', args, work)
}

function spawnCaddy(work: string, caddyfile: string): ChildProcess {
  mkdirSync(join(work, 'home'))
  // Its door for administrators would be one for two tests at once.
  writeFileSync(join(work, 'Caddyfile'), caddyfile.replace('\n{\n', '\n{\n\tadmin off\n'))
  return spawnServer(
    'caddy',
    ['run', '--adapter', 'caddyfile', '--config', `${work}/Caddyfile`],
    work,
  )
}

function spawnServer(program: string, args: readonly string[], work: string): ChildProcess {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: `${work}/home`, XDG_DATA_HOME: `${work}/home` },
  })
  const said: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  child.on('close', (code) => {
    if (code) console.error(`${program} ended with ${code}:\n${Buffer.concat(said).toString()}`)
  })
  process.once('exit', () => child.kill())
  return child
}

async function waitForPort(child: ChildProcess, port: number): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} did not start.`)
    if (await canConnect(port)) return
    await wait(50)
  }
  throw new Error(`${child.spawnfile} does not answer.`)
}

const canConnect = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

const stop = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null) return resolve()
    child.once('close', () => resolve())
    child.kill('SIGTERM')
  })

/** A certificate for this machine's own name that nobody but the tests trusts. */
export function makeCertificate(folder: string): { readonly file: string; readonly key: string } {
  const [file, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')]
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2'],
      ...['-keyout', key, '-out', file],
    ],
    { stdio: 'ignore' },
  )
  return { file, key }
}
