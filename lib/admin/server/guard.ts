import type { IncomingMessage } from 'node:http'

/**
 * Why a request is not answered, or undefined. Only pages of this very server may read and write:
 * a name of a web site that was made to point here, and a page of another site that is open in the
 * same browser, are both turned away.
 * @param port the port on which this server listens
 */
export function findRequestFault(
  { headers, method = 'GET' }: Pick<IncomingMessage, 'headers' | 'method'>,
  port: number,
): string | undefined {
  const hosts = ['localhost', '127.0.0.1', '[::1]'].flatMap((name) =>
    port === 80 ? [name, `${name}:80`] : [`${name}:${port}`],
  )
  const { host = '', origin } = headers
  if (!hosts.includes(host)) return 'Only this computer can open it, as http://localhost.'
  if (origin !== undefined && origin !== `http://${host}`) return 'Another site asked for it.'
  const site = headers['sec-fetch-site']
  const isVisit = headers['sec-fetch-mode'] === 'navigate' && method === 'GET'
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isVisit) {
    return 'Another site asked for it.'
  }
  return undefined
}

/** The same for a request that writes: it has to say itself where it comes from, and be JSON. */
export function findWriteFault({ headers }: Pick<IncomingMessage, 'headers'>): string | undefined {
  if (headers.origin === undefined) return 'The request does not tell where it comes from.'
  return headers['content-type']?.split(';')[0] === 'application/json'
    ? undefined
    : 'Only JSON is taken.'
}
