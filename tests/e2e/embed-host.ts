import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type EmbedHost = { readonly address: string; readonly close: () => void }

/** A page of somebody else, at an origin of its own, that holds some HTML such as a frame. */
export async function startEmbedHost(html: string): Promise<EmbedHost> {
  const page = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>A newspaper</title><h1>An article</h1>${html}`
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
