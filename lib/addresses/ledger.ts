import { splitAddress } from './address'
import type { SiteAddresses } from './list-addresses'

/** Where the addresses stand that were ever published, from the project's folder. */
export const ledgerFile = 'content/addresses/published.txt'

const head =
  '# Every address that was published and is promised for ever. "npm run addresses" adds to it; nothing is taken out.'

/** The addresses of the ledger's text, one on each line; lines that do not begin with a slash say nothing. */
export const readLedger = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('/'))

/** The text of a ledger: a line that says what it is, then the addresses, sorted by their characters. */
export const formatLedger = (addresses: Iterable<string>): string =>
  [head, ...[...new Set(addresses)].toSorted(), ''].join('\n')

export type LedgerGaps = {
  /** Addresses that were published and lead nowhere now. */
  readonly gone: readonly string[]
  /** Addresses of the site that are not promised yet. */
  readonly unlisted: readonly string[]
}

/** Compares what was promised with what the site has. A page that leads on keeps the promise for its anchors, too. */
export function findGaps(promised: readonly string[], { all, moved }: SiteAddresses): LedgerGaps {
  const listed = new Set(promised)
  return {
    gone: promised.filter((address) => !all.has(address) && !moved.has(splitAddress(address).path)),
    unlisted: [...all].filter((address) => !listed.has(address)).toSorted(),
  }
}
