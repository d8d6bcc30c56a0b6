import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import sirv from 'sirv'

import { findServedFile } from './find-served-file'
import { headersFor } from './headers'
import { keepSoundHeaders } from './sound-request-headers'

type Options = { readonly dir: string; readonly port: number }
type RunningServer = { readonly url: string; readonly close: () => Promise<void> }

/**
 * Serves a built site as its hosts do, on plain http.
 * @param options.port 0 takes any free port
 * @throws the error of `listen`, such as EADDRINUSE
 */
export async function startServer({ dir, port }: Options): Promise<RunningServer> {
  // `dev` looks up files at each request, so that a new build can replace them meanwhile.
  const sendFile = sirv(dir, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] })
  const server = createServer((request, response) => {
    answer(request, response, dir, sendFile).catch((failure: unknown) => {
      console.error(failure)
      if (response.headersSent) response.destroy()
      else sendText(response, 500, 'The server failed.')
    })
  })

  server.listen(port)
  await once(server, 'listening')

  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  dir: string,
  sendFile: ReturnType<typeof sirv>,
): Promise<void> {
  const target = request.url ?? ''
  for (const [name, value] of Object.entries(headersFor(target.split('?')[0] ?? ''))) {
    response.setHeader(name, value)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return sendText(response, 405, 'Only GET and HEAD are answered here.')
  }

  const served = await findServedFile(dir, target)
  switch (served.kind) {
    case 'malformed':
      return sendText(response, 400, 'This address is malformed.')
    case 'redirect':
      response.setHeader('Location', served.to)
      return sendText(response, 301, `The page is at ${served.to}`)
    case 'not-found':
      return sendNotFound(response, dir)
    case 'file':
      request.url = served.file.split('/').map(encodeURIComponent).join('/')
      keepSoundHeaders(request)
      // A file can vanish between its lookup and its reading; nobody else listens for that.
      response.on('pipe', (file) => file.on('error', () => response.destroy()))
      sendFile(request, response, () => sendNotFound(response, dir))
  }
}

async function sendNotFound(response: ServerResponse, dir: string): Promise<void> {
  const page = await readFile(join(dir, '404.html')).catch(() => 'Not found.')

  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', 'no-cache')
  response.writeHead(404).end(page)
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.setHeader('Cache-Control', 'no-cache')
  response.writeHead(status).end(`${text}\n`)
}
