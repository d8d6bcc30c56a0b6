import type { FileBody, FileFamily } from './site-file'

const mediaTypes: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  zip: 'application/zip',
  json: 'application/json',
  xml: 'application/xml',
}

/**
 * Answers a request for a file of a family, made for this answer, as the preview does. The built site has
 * the same files on disk.
 */
export const answerFile = (family: FileFamily) => async (request: Request) => {
  const { pathname } = new URL(request.url)
  const file = family().find(({ path }) => path === pathname)
  if (!file) return new Response(null, { status: 404 })

  const ending = pathname.slice(pathname.lastIndexOf('.') + 1)
  const type = mediaTypes[ending] ?? 'text/plain; charset=utf-8'
  return new Response(toBody(await file.make()), { headers: { 'Content-Type': type } })
}

const toBody = (body: FileBody): BodyInit =>
  typeof body === 'string' ? body : new Uint8Array(body)
