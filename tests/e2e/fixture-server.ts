import { build } from 'esbuild'
import { readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

export type FixtureSite = {
  readonly origin: string
  readonly script: Uint8Array
  readonly close: () => void
}

/** Serves tests/fixtures, the style sheets and the bundled script, under the site's own policy. */
export async function serveFixtures(): Promise<FixtureSite> {
  const script = await bundleScript()
  const server = createServer(({ url = '/' }, response) => {
    void answer(url, response)
  })
  const answer = async (url: string, response: ServerResponse) => {
    const path = new URL(url, 'http://localhost').pathname
    try {
      const body = path === '/assets/main.js' ? script : await readFile(toFile(path))
      response.writeHead(200, {
        'Content-Type': types[extname(path)] ?? 'application/octet-stream',
        'Content-Security-Policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'",
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  }
  await listen(server)
  const { port } = server.address() as AddressInfo
  return { origin: `http://localhost:${port}`, script, close: () => server.close() }
}

async function bundleScript(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'lib/browser/main.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  return outputFiles[0]!.contents
}

function toFile(path: string): string {
  return path.startsWith('/styles/') ? join(root, 'app', path) : join(root, 'tests', path)
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, 'localhost', resolve))
}
