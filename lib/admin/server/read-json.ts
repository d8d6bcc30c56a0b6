import type { IncomingMessage } from 'node:http'

const largestBytes = 2_000_000

/**
 * The body of a request as JSON.
 * @throws RequestError where it is too long or no JSON
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    // What is too much is read to its end and dropped, so that the answer still arrives.
    if (length <= largestBytes) chunks.push(chunk)
  }
  if (length > largestBytes) {
    throw new RequestError(413, 'The text is longer than two million letters.')
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    throw new RequestError(400, 'The request is broken. Load this page again.')
  }
}

/** A request that cannot be answered, with the status that says so. */
export class RequestError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}
