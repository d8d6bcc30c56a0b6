import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { findServedFile } from './find-served-file'
import { headersFor } from './headers'
import { readTarget } from './request-target'
import { sendFile } from './send-file'

type Options = { readonly dir: string; readonly port: number }
type RunningServer = { readonly url: string; readonly close: () => Promise<void> }

/** How long a client may take, in milliseconds; who is slower gives up the place to others. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
}
const idleTimeout = 60_000

/**
 * Serves a built site as its hosts do, on plain http.
 * @param options.port 0 takes any free port
 * @throws the error of `listen`, such as EADDRINUSE
 */
export async function startServer({ dir, port }: Options): Promise<RunningServer> {
  const server = createServer(limits, (request, response) => {
    answer(request, response, dir).catch((failure: unknown) => {
      console.error(failure)
      if (response.headersSent) response.destroy()
      else sendText(response, 500, 'The server failed.')
    })
  })
  server.setTimeout(idleTimeout)

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
): Promise<void> {
  const target = readTarget(request)
  for (const [name, value] of Object.entries(headersFor(target?.split('?')[0] ?? '/'))) {
    response.setHeader(name, value)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return sendText(response, 405, 'Only GET and HEAD are answered here.')
  }
  if (target === undefined) return sendText(response, 400, 'This request is malformed.')

  const served = findServedFile(dir, target)
  switch (served.kind) {
    case 'malformed':
      return sendText(response, 400, 'This address is malformed.')
    case 'redirect':
      response.setHeader('Location', served.to)
      return sendText(response, 301, `The page is at ${served.to}`)
    case 'not-found':
      return sendNotFound(response, dir)
    case 'file':
      return sendFile(request, response, {
        dir,
        file: served.file,
        onFailure: (status, headers) => {
          for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
          // A file can vanish between its lookup and its reading.
          if (status === 404) void sendNotFound(response, dir)
          else sendText(response, status, reasons[status] ?? 'The server failed.')
        },
      })
  }
}

const reasons: Readonly<Record<number, string>> = {
  412: 'The file is not the one that was asked for.',
  416: 'The file has no such part.',
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
