import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'

import { checkContent } from '@/lib/check/check-content'
import { toVectorIcon } from '@/lib/icons/icons'

import { listContent } from '../files/list-content'
import { deleteContent, saveContent } from '../files/save-content'
import { toConfig } from '../form/to-config'
import type { Report, Refused } from '../protocol'
import type { EditorScripts } from './bundle-editor'
import { findWriteFault } from './guard'
import { inTurn, oneMore } from './in-turn'
import { readJson, RequestError } from './read-json'
import { readDeleteRequest, readSaveRequest } from './read-requests'

type Options = {
  /** The project's folder, with content/ in it. */
  readonly root: string
  /** The folder of the code, with node_modules in it. */
  readonly code: string
  readonly scripts: EditorScripts
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

// Nothing from elsewhere is loaded, sent to, or allowed to show this page in a frame.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' blob: data:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

export type AnswerEditor = (
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void>

/** Answers everything below /admin/. @param path of the request, without a query */
export function toEditorAnswers({ root, code, scripts }: Options): AnswerEditor {
  const write = inTurn()
  const check = oneMore(() => checkContent(root))
  const calls: Readonly<Record<string, (request: IncomingMessage) => Promise<unknown>>> = {
    'GET content': async () => {
      const content = await listContent(root)
      return { ...content, config: toConfig(content.files) }
    },
    'GET check': async (): Promise<Report> => ({
      remarks: (await check()).map(({ file, line, column, message, severity }) => ({
        file,
        line,
        column,
        message,
        severity,
      })),
    }),
    'POST save': async (request) => {
      const wanted = readSaveRequest(await readJson(request))
      return write(() => saveContent(root, wanted))
    },
    'POST delete': async (request) => {
      const wanted = readDeleteRequest(await readJson(request))
      return write(() => deleteContent(root, wanted))
    },
  }

  return async (path, request, response) => {
    const name = path.slice('/admin/'.length)
    const call = calls[`${request.method} ${name.replace(/^api\//, '')}`]
    if (name.startsWith('api/')) {
      if (!call) return sendJson(response, 404, { message: 'There is nothing here.', unsaved: [] })
      const fault = request.method === 'POST' ? findWriteFault(request) : undefined
      if (fault !== undefined) return sendJson(response, 403, { message: fault, unsaved: [] })
      return call(request).then(
        (answer) => sendJson(response, isRefused(answer) ? 409 : 200, answer),
        (failure: unknown) => {
          if (!(failure instanceof RequestError)) console.error(failure)
          const [status, message] =
            failure instanceof RequestError
              ? [failure.status, failure.message]
              : [500, `Nothing was written: ${String(failure)}`]
          sendJson(response, status, { message, unsaved: [] })
        },
      )
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return sendNothing(response)
    const file = await findFile(name, code, scripts)
    if (!file) return sendNothing(response)
    response.writeHead(200, {
      ...headers,
      'Content-Type': types[extname(name) || '.html'] ?? 'application/octet-stream',
    })
    response.end(file)
  }
}

const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': policy,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
}

/** The page, our style sheet, a bundled script, or a font of the editor's package. */
async function findFile(name: string, code: string, scripts: EditorScripts) {
  const script = scripts.get(name)
  if (script) return script
  if (name === '') return readFile(join(code, 'lib/admin/browser/editor.html'))
  if (name === 'editor.css') return readFile(join(code, 'lib/admin/browser/editor.css'))
  if (name === 'icon.svg') return toVectorIcon()
  // The package looks for its fonts beside its own script.
  if (!/^assets\/[\w.-]+\.(?:woff2|png)$/.test(name)) return undefined
  return readFile(join(code, 'node_modules/@sveltia/cms/npm', name)).catch(() => undefined)
}

const isRefused = (answer: unknown): answer is Refused =>
  typeof answer === 'object' && answer !== null && 'unsaved' in answer

function sendJson(response: ServerResponse, status: number, answer: unknown): void {
  response.writeHead(status, { ...headers, 'Content-Type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(answer))
}

function sendNothing(response: ServerResponse): void {
  response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' })
  response.end('There is nothing here.\n')
}
