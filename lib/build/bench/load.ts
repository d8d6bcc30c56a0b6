import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs, promisify } from 'node:util'

import { BuildError, formatFailure } from '../build-error'
import { hasBrotli, toNginxFrame } from '../servers/nginx-frame'
import { toNginxSite } from '../servers/nginx'
import { bringBackSite } from '../swap'

import { findFreePort } from './find-free-port'
import { readWrk } from './read-wrk'

const run = promisify(execFile)

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    connections: { type: 'string', default: '200' },
    dir: { type: 'string', default: 'out' },
    path: { type: 'string', default: '/en/2018/press-release/' },
  },
})
const site = resolve(values.dir)

try {
  await measureAll()
} catch (failure) {
  console.error(formatFailure(failure))
  process.exitCode = 1
}

/** Loads our server, and nginx where it is installed, one after the other. */
async function measureAll(): Promise<void> {
  await bringBackSite(site)
  if (!existsSync(join(site, 'index.html'))) {
    throw new BuildError(`There is no built site in ${site}. Build it first: npm run build`)
  }
  if (!(await isInstalled('wrk', '-v'))) {
    throw new BuildError('The program wrk makes the load. Install it first: apt-get install wrk')
  }
  console.log(
    `${values.connections} connections for ${values.seconds} s, ${values.path}, compressed\n`,
  )
  await measure('npm start', startOwn)
  if (await isInstalled('nginx', '-v')) await measure('nginx', startNginx)
  else console.log('nginx: not installed here, so not measured')
}

type Start = (port: number, work: string) => Promise<ReturnType<typeof spawn>>

async function measure(name: string, start: Start): Promise<void> {
  const port = await findFreePort()
  const work = await mkdtemp(join(tmpdir(), 'load-'))
  const server = await start(port, work)
  try {
    const address = new URL(values.path, `http://127.0.0.1:${port}`).href
    await waitFor(address)
    // An answer that takes longer than this is an error; a slow one shows in the latencies.
    const args = [
      '--latency',
      '--timeout',
      '10s',
      '-t2',
      `-c${values.connections}`,
      `-d${values.seconds}s`,
    ]
    const { stdout } = await run('wrk', [...args, '-H', 'Accept-Encoding: br, gzip', address])
    const { requestsPerSecond, requests, latencies, errors } = readWrk(stdout)
    const percentiles = [...latencies].map(([percent, latency]) => `${percent} %: ${latency}`)
    console.log(
      `${name}: ${Math.round(requestsPerSecond)} requests/s (${requests} in all), ${percentiles.join(', ')}`,
    )
    console.log(errors.length === 0 ? '  no error' : errors.map((error) => `  ${error}`).join('\n'))
    if (errors.length > 0) process.exitCode = 1
  } finally {
    const end = new Promise((ended) => server.once('close', ended))
    server.kill()
    await end
    await rm(work, { recursive: true })
  }
}

function startOwn(port: number): ReturnType<Start> {
  return Promise.resolve(
    spawn(
      process.execPath,
      ['--import', 'tsx', 'lib/build/serve.ts', '--port', String(port), '--dir', site],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    ),
  )
}

async function startNginx(port: number, work: string): ReturnType<Start> {
  const settings = toNginxFrame(
    work,
    toNginxSite({
      address: new URL(`http://127.0.0.1:${port}`),
      root: site,
      httpPort: port,
      redirects: [],
      brotli: hasBrotli(),
    }),
  )
  await writeFile(join(work, 'nginx.conf'), settings)
  return spawn('nginx', ['-p', work, '-e', `${work}/error.log`, '-c', `${work}/nginx.conf`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

async function waitFor(address: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) return
    if (answer) throw new BuildError(`${address} answers ${answer.status}.`)
    await wait(100)
  }
  throw new BuildError(`${address} does not answer.`)
}

async function isInstalled(program: string, ...args: readonly string[]): Promise<boolean> {
  // wrk ends with 1 when it is asked for its version.
  return run(program, [...args]).then(
    () => true,
    (failure: unknown) =>
      !(failure instanceof Error && 'code' in failure && failure.code === 'ENOENT'),
  )
}
