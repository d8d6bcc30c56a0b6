/** What wrk has measured. */
export type LoadResult = {
  readonly requestsPerSecond: number
  readonly requests: number
  /** Latencies as wrk writes them, such as 12.34ms, by percentile. */
  readonly latencies: ReadonlyMap<string, string>
  /** What went wrong, in its own words; none if nothing did. */
  readonly errors: readonly string[]
}

/**
 * Reads what `wrk --latency` prints.
 * @throws Error if it prints something else
 */
export function readWrk(output: string): LoadResult {
  const requestsPerSecond = /^Requests\/sec:\s*([\d.]+)$/m.exec(output)?.[1]
  const requests = /^\s*(\d+) requests in /m.exec(output)?.[1]
  if (requestsPerSecond === undefined || requests === undefined) {
    throw new Error(`wrk has measured nothing:\n${output}`)
  }
  return {
    requestsPerSecond: Number(requestsPerSecond),
    requests: Number(requests),
    latencies: new Map(
      [...output.matchAll(/^\s+(50|75|90|99)%\s+(\S+) *$/gm)].map(
        ([, percent = '', latency = '']) => [percent, latency],
      ),
    ),
    errors: [...output.matchAll(/^\s*((?:Socket errors|Non-2xx or 3xx responses):.*)$/gm)].map(
      ([, error = '']) => error,
    ),
  }
}
