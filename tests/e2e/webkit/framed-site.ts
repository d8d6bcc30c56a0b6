import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/**
 * The built site as its server gives it, but for what forbids frames: WebKit's window is never
 * narrower than its tool bar, so phones are measured in a frame. Adds /frame?width=320&path=/en/.
 * WebDriver shows no console: what fails to load and what the policy refuses is told here instead.
 */
export async function serveFramed(served: string) {
  const complaints: string[] = []
  const server = createServer((request, response) => {
    const { url = '/' } = request
    if (url === '/refused') void text(request).then((report) => complaints.push(report))
    void answer(url, response)
  })
  const answer = async (url: string, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(url, served)
    if (pathname === '/refused') {
      response.writeHead(204).end()
      return
    }
    if (pathname === '/frame') {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      response.end(toFrame(Number(searchParams.get('width')), searchParams.get('path') ?? '/'))
      return
    }
    try {
      const given = await fetch(served + url)
      if (given.status >= 400) complaints.push(`${given.status} ${url}`)
      const policy = given.headers.get('content-security-policy')
      response.writeHead(given.status, {
        'Content-Type': given.headers.get('content-type') ?? 'application/octet-stream',
        ...(policy && { 'Content-Security-Policy': toTestPolicy(policy) }),
      })
      response.end(Buffer.from(await given.arrayBuffer()))
    } catch {
      response.writeHead(502).end()
    }
  }
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://localhost:${port}`, complaints, close: () => server.close() }
}

/** WebKit asks for https: on this machine too, where there is only http:, once it is told to upgrade. */
function toTestPolicy(policy: string): string {
  const kept = policy
    .split(';')
    .filter((rule) => !/^\s*(frame-ancestors|upgrade-insecure-requests)\b/.test(rule))
  return [...kept, ' report-uri /refused'].join(';')
}

function toFrame(width: number, path: string): string {
  const address = path.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return `<!doctype html><title>Frame</title><iframe src="${address}" style="border:0;width:${width}px;height:640px"></iframe>`
}
