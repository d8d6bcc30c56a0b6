import type { IncomingMessage } from 'node:http'

/** Takes out of a request what sirv misreads. What is left out, a server may ignore by the standard. */
export function keepSoundHeaders({ headers, method }: IncomingMessage): void {
  const { range } = headers
  if (range !== undefined && (method !== 'GET' || headers['if-range'] || !isSoundRange(range))) {
    delete headers.range
  }
  headers['accept-encoding'] = listAccepted(headers['accept-encoding'] ?? '')
}

// sirv fails on a range that ends before it starts, and misreads a last byte of 0, "the last n
// bytes" and several ranges.
function isSoundRange(range: string): boolean {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? []
  if (first === undefined || last === undefined) return false

  return last === '' || (Number(last) > 0 && Number(first) <= Number(last))
}

/** The codings that a client takes, without those that it refuses by `;q=0`. */
function listAccepted(acceptEncoding: string): string {
  return acceptEncoding
    .split(',')
    .filter((coding) => !/;\s*q=0(?:\.0*)?\s*$/.test(coding))
    .map((coding) => coding.split(';')[0]?.trim())
    .join(',')
}
