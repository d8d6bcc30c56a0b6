import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'

import { toPageState, type ContentState } from './content-state'
import { toMessagePage, toStartingPage, withScript } from './message-pages'

type Options = {
  readonly port: number
  /** Where the framework's own server listens on this machine. */
  readonly targetPort: number
  /** The script that every page loads. */
  readonly script: string
  readonly getState: () => ContentState
  /** Whether the content changed a moment ago, so that the framework may still draw from what was there before. */
  readonly isSettling: () => boolean
}

export type PreviewServer = {
  readonly port: number
  /** Tells the open pages what the check has found. */
  readonly announce: () => void
  readonly close: () => Promise<void>
}

type Listener = {
  readonly response: ServerResponse
  readonly path: string
  readonly alone: boolean
}

/** What begins the addresses that are the preview's own. */
const ownPath = '/__preview/'
/** The framework draws it; it is shown beside a page, and needs nothing around it. */
const panelPath = '/preview-panel/'

/**
 * Serves the preview: every page as the framework draws it, with a script that shows what the check says. It
 * stands before the framework, so that it can speak where the framework has only a stack trace to show.
 */
export async function startPreviewServer(options: Options): Promise<PreviewServer> {
  const { targetPort, script, getState } = options
  const listeners = new Set<Listener>()

  const announceTo = ({ response, path, alone }: Listener) => {
    const state = toPageState(getState(), path, alone)
    response.write(`event: state\ndata: ${JSON.stringify(state)}\n\n`)
  }

  const server = createServer((incoming, response) => {
    const url = URL.parse(incoming.url ?? '/', 'http://localhost')
    if (!url) response.writeHead(400).end()
    else if (url.pathname === `${ownPath}preview.js`) {
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8')
      response.setHeader('Cache-Control', 'no-store')
      response.end(script)
    } else if (url.pathname === `${ownPath}events`) {
      const path = url.searchParams.get('page') ?? '/'
      const listener = { response, path, alone: url.searchParams.has('alone') }
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
      listeners.add(listener)
      response.once('close', () => listeners.delete(listener))
      announceTo(listener)
    } else handOn(incoming, response, url.pathname, options)
  })
  server.on('upgrade', (incoming: IncomingMessage, socket: Socket, head: Buffer) =>
    handOnSocket(incoming, socket, head, targetPort),
  )
  server.listen(options.port)
  await once(server, 'listening')
  const address = server.address()

  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    announce: () => listeners.forEach(announceTo),
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

function handOn(
  incoming: IncomingMessage,
  response: ServerResponse,
  path: string,
  { targetPort, getState, isSettling }: Options,
): void {
  const wantsPage = incoming.headers.accept?.includes('text/html') === true
  const isPanel = path.startsWith(panelPath)
  const { method, url, headers } = incoming
  const sent = request(
    {
      host: '127.0.0.1',
      port: targetPort,
      method,
      path: url,
      // What is compressed cannot be added to; a connection that was kept may have been closed meanwhile.
      headers: { ...headers, 'accept-encoding': 'identity', connection: 'close' },
      agent: false,
    },
    (answer) => {
      const status = answer.statusCode ?? 502
      const isHtml = answer.headers['content-type']?.startsWith('text/html') === true
      const hasErrors = getState().problems.some(({ severity }) => severity === 'error')
      if (wantsPage && !isPanel && status >= 400 && (hasErrors || isSettling())) {
        answer.resume()
        sendMessage(response, status, toMessagePage(toPageState(getState(), path, true).html))
      } else if (isHtml && !isPanel) {
        const passed = Object.entries(answer.headers).filter(([name]) => name !== 'content-length')
        response.writeHead(status, Object.fromEntries(passed))
        answer.pipe(withScript()).pipe(response)
      } else {
        response.writeHead(status, answer.headers)
        answer.pipe(response)
      }
      answer.once('error', () => response.destroy())
    },
  )
  sent.once('error', () => {
    if (response.headersSent) response.destroy()
    else if (wantsPage) sendMessage(response, 503, toStartingPage())
    else response.writeHead(502).end()
  })
  response.once('close', () => sent.destroy())
  incoming.pipe(sent)
}

function sendMessage(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Preview-Alone': '1',
  })
  response.end(html)
}

/** The framework tells open pages of changes over a socket. */
function handOnSocket(incoming: IncomingMessage, socket: Socket, head: Buffer, port: number): void {
  const target = connect(port, '127.0.0.1', () => {
    const lines = [`${incoming.method} ${incoming.url} HTTP/1.1`]
    for (let at = 0; at < incoming.rawHeaders.length; at += 2) {
      lines.push(`${incoming.rawHeaders[at]}: ${incoming.rawHeaders[at + 1]}`)
    }
    target.write(`${lines.join('\r\n')}\r\n\r\n`)
    target.write(head)
    target.pipe(socket).pipe(target)
  })
  for (const [one, other] of [
    [target, socket],
    [socket, target],
  ] as const) {
    one.on('error', () => other.destroy())
    one.on('close', () => other.destroy())
  }
}
