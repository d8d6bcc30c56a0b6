import { isPage, splitAddress } from './address'
import { ledgerFile, type LedgerGaps } from './ledger'

/** What was added to the ledger, in words, with every address. */
export function describeAdded(addresses: readonly string[]): string {
  if (addresses.length === 0) return `${ledgerFile} is complete: the site has no other address.`
  return [`Added to ${ledgerFile}: ${count(addresses)}.`, ...indent(addresses)].join('\n')
}

/** What keeps a site from being published, and what to do; undefined if nothing does. */
export function describeGaps({ gone, unlisted }: LedgerGaps): string | undefined {
  const parts = [
    ...(gone.length === 0
      ? []
      : [
          `Published, and gone from the site: ${count(gone)}. Bring each back, or say in content/addresses/redirects.yaml where it leads now.`,
          ...indent(gone),
        ]),
    ...(unlisted.length === 0
      ? []
      : [
          `New, and not yet promised: ${count(unlisted)}. Once published, an address works for ever; if these are right, run "npm run addresses" and keep the change of ${ledgerFile}.`,
          ...indent(unlisted),
        ]),
  ]
  return parts.length === 0 ? undefined : parts.join('\n')
}

/** 2 pages, 1 file and 30 anchors. */
function count(addresses: readonly string[]): string {
  const kinds = addresses.map(toKind)
  const counts = (['page', 'file', 'anchor'] as const).flatMap((kind) => {
    const number = kinds.filter((other) => other === kind).length
    return number === 0 ? [] : [`${number} ${kind}${number === 1 ? '' : 's'}`]
  })
  return new Intl.ListFormat('en-GB').format(counts)
}

function toKind(address: string): 'page' | 'file' | 'anchor' {
  const { path, anchor } = splitAddress(address)
  if (anchor !== undefined) return 'anchor'
  return isPage(path) ? 'page' : 'file'
}

const indent = (addresses: readonly string[]) => addresses.map((address) => `  ${address}`)
