import { request as ask } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'

const host = '127.0.0.1'

/** Passes a request on to the preview, which listens on another port, and its answer back. */
export function passOn(request: IncomingMessage, response: ServerResponse, port: number): void {
  const { method, url, headers } = request
  const passed = ask({ host, port, method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
    answer.once('error', () => response.destroy())
  })
  passed.once('error', () => {
    if (response.headersSent) return response.destroy()
    response.writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '2' })
    response.end('The preview is still starting. Load this page again in a moment.\n')
  })
  response.once('close', () => passed.destroy())
  request.pipe(passed)
}

/** Passes on the connection through which the preview tells its pages of changes. */
export function passOnUpgrade(
  { method, url, rawHeaders }: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  port: number,
): void {
  const passed = connect(port, host, () => {
    const lines = rawHeaders.flatMap((name, index) =>
      index % 2 === 0 ? [`${name}: ${rawHeaders[index + 1]}`] : [],
    )
    passed.write([`${method} ${url} HTTP/1.1`, ...lines, '', ''].join('\r\n'))
    passed.write(head)
    passed.pipe(socket).pipe(passed)
  })
  const end = () => {
    passed.destroy()
    socket.destroy()
  }
  passed.once('error', end)
  socket.once('error', end)
  socket.once('close', end)
}
