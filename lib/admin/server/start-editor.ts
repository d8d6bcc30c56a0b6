import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { toEditorAnswers } from './answer-editor'
import { bundleEditor } from './bundle-editor'
import { findRequestFault } from './guard'
import { passOn, passOnUpgrade } from './pass-on'

type Options = {
  /** The project's folder, with content/ in it. */
  readonly root: string
  /** The folder of the code, with node_modules in it. */
  readonly code: string
  /** 0 takes any free port. */
  readonly port: number
  /** Where the preview listens, for everything but /admin/. */
  readonly previewPort: number
}

type RunningEditor = { readonly url: string; readonly close: () => Promise<void> }

/**
 * Serves the editor below /admin/ and passes everything else on to the preview, for this computer
 * alone.
 * @throws the error of `listen`, such as EADDRINUSE
 */
export async function startEditor(options: Options): Promise<RunningEditor> {
  const { root, code, previewPort } = options
  const answer = toEditorAnswers({ root, code, scripts: await bundleEditor(code) })
  const server = createServer((request, response) => {
    const fault = findRequestFault(request, getPort())
    if (fault !== undefined) {
      response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' })
      return response.end(`${fault}\n`)
    }
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    if (path === '/admin') {
      response.writeHead(308, { Location: '/admin/' })
      return response.end()
    }
    if (!path.startsWith('/admin/')) return passOn(request, response, previewPort)
    return void answer(path, request, response).catch((failure: unknown) => {
      console.error(failure)
      response.destroy()
    })
  })
  server.on('upgrade', (request, socket, head) => {
    if (findRequestFault(request, getPort()) !== undefined) socket.destroy()
    else passOnUpgrade(request, socket, head, previewPort)
  })
  const getPort = () => (server.address() as AddressInfo).port

  server.listen(options.port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://localhost:${getPort()}/admin/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
