import { parseArgs } from 'node:util'

import { BuildError, formatFailure } from './build-error'
import { fetchObservatory, rate } from './servers/rate-headers'

const usage = `npm run observatory -- <https://…> [--http-port <port>]
  Rates the headers of a running site as MDN's HTTP Observatory does, and prints every rule.
  A certificate that only you trust is trusted with NODE_EXTRA_CA_CERTS=<file>.`

try {
  await main()
} catch (failure) {
  console.error(formatFailure(failure))
  process.exitCode = 1
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'http-port': { type: 'string' } },
  })
  const [text = ''] = positionals
  if (!text.startsWith('https://') || !URL.canParse(text)) throw new BuildError(usage)

  const address = new URL(text)
  const { grade, score, rules } = await rate(
    await fetchObservatory(process.cwd()),
    address,
    values['http-port'] ?? '',
  )
  for (const { result, pass, points } of rules) {
    const signed = points > 0 ? `+${points}` : String(points)
    console.log(`${pass ? 'pass' : 'FAIL'}  ${signed.padStart(4)}  ${result}`)
  }
  console.log(`${grade}, ${score} points: ${address.origin}`)
}
