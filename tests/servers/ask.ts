import { request as httpRequest, type IncomingHttpHeaders, type RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { connect } from 'node:net'
import { buffer } from 'node:stream/consumers'

export type Answer = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

type Question = {
  readonly port: number
  /** Sent as it is written. */
  readonly path: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly protocol?: 'http' | 'https'
}

/** One request and its answer, with nothing repaired, decoded or followed. */
export function ask({ protocol = 'http', ...question }: Question): Promise<Answer> {
  const options: RequestOptions & { rejectUnauthorized: boolean } = {
    host: '127.0.0.1',
    servername: 'localhost',
    port: question.port,
    path: question.path,
    method: question.method ?? 'GET',
    headers: { host: `localhost:${question.port}`, ...question.headers },
    agent: false,
    rejectUnauthorized: false,
  } as RequestOptions & { rejectUnauthorized: boolean }
  return new Promise((resolve, reject) => {
    const sent = (protocol === 'https' ? httpsRequest : httpRequest)(options, (response) => {
      buffer(response).then(
        (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        reject,
      )
    })
    sent.on('error', reject).end()
  })
}

/**
 * Sends bytes as they are and reads what comes until the server closes the connection, or has been silent
 * for `patience` milliseconds.
 */
export function sendRaw(port: number, bytes: string, patience = 2_000): Promise<string> {
  return new Promise((resolve) => {
    const read: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'))
    const finish = () => {
      socket.destroy()
      resolve(Buffer.concat(read).toString('latin1'))
    }
    socket.setTimeout(patience, finish)
    socket.on('data', (chunk: Buffer) => read.push(chunk))
    // Whoever refuses a request may close while we still write.
    socket.on('error', finish)
    socket.on('close', finish)
  })
}

/** The status codes of the answers on a connection, in order. */
export const toStatuses = (raw: string): readonly number[] =>
  [...raw.matchAll(/HTTP\/1\.[01] (\d{3}) /g)].map(([, status]) => Number(status))
