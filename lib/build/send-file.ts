import { statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'

import Negotiator from 'negotiator'
import send from 'send'

import { toFileType } from './file-types'

type Options = {
  /** The folder of the site. */
  readonly dir: string
  /** The file in it, with a slash first. */
  readonly file: string
  /** What to do if it cannot be sent: a status such as 404, 412 or 416, and headers that belong to it. */
  readonly onFailure: (status: number, headers: Readonly<Record<string, string>>) => void
}

const twinEndings = { br: '.br', gzip: '.gz' } as const
type Coding = keyof typeof twinEndings

/** Sends a file, or the compressed twin that the client likes best; answers conditions and ranges (RFC 9110). */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { dir, file, onFailure }: Options,
): void {
  const codings = listCodings(dir, file)
  const coding = chooseCoding(request, codings)
  if (codings.length > 0) response.setHeader('Vary', 'Accept-Encoding')
  if (coding) response.setHeader('Content-Encoding', coding)
  if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', toFileType(file))
  // A range has a meaning for GET alone.
  if (request.method !== 'GET') delete request.headers.range

  const sent = `${file}${coding ? twinEndings[coding] : ''}`
  send(request, sent.split('/').map(encodeURIComponent).join('/'), {
    root: dir,
    dotfiles: 'allow',
    index: false,
    cacheControl: false,
  })
    .on('error', ({ status, headers = {} }: SendFailure) => {
      response.removeHeader('Content-Encoding')
      onFailure(status, headers)
    })
    .on('directory', () => onFailure(404, {}))
    .pipe(response)
}

type SendFailure = {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
}

/** In which codings a file lies there beside itself. */
const listCodings = (dir: string, file: string): readonly Coding[] =>
  (Object.keys(twinEndings) as Coding[]).filter((coding) =>
    statSync(join(dir, `${file}${twinEndings[coding]}`), { throwIfNoEntry: false })?.isFile(),
  )

/** The one that the client takes; the smallest where it likes several alike; none where it takes none. */
function chooseCoding(request: IncomingMessage, codings: readonly Coding[]): Coding | undefined {
  const [liked] = new Negotiator(request).encodings([...codings, 'identity'], {
    preferred: [...codings],
  })
  return codings.find((coding) => coding === liked)
}
