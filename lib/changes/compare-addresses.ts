import { splitAddress } from '@/lib/addresses/address'
import { ledgerFile, readLedger } from '@/lib/addresses/ledger'
import { listOf } from '@/lib/check/library'
import { listRedirects } from '@/lib/check/redirects'

import type { Comparison } from './comparison'
import { readFileText } from './content-tree'
import type { ReaderView } from './reader-view'
import type { AddressChanges, GoneAddress } from './report'
import type { SiteAddress } from './page-parts'

export type BothAddresses = {
  readonly before: readonly SiteAddress[]
  readonly after: readonly SiteAddress[]
}

/** Which addresses came and went, as far as the content tells without a build. */
export function compareAddresses(
  { before, after }: Comparison,
  addresses: BothAddresses,
): AddressChanges {
  const unsure = addresses.after.filter(({ isUnsure }) => isUnsure).map(({ path }) => path)
  const [old, now] = [listAll(addresses.before), listAll(addresses.after)]
  const [oldLedger, ledger] = [readLedgerOf(before), readLedgerOf(after)]
  const promised = new Set([...oldLedger, ...ledger])
  const redirects = readRedirects(after)
  const gone = [...old]
    .filter((address) => !now.has(address) && !isUnknown(address, unsure))
    .toSorted()
    .map((address) => toGone(address, promised, redirects))
  return {
    added: [...now].filter((address) => !old.has(address)).toSorted(),
    gone,
    unsure: [...new Set(unsure)].toSorted(),
    unpromised: oldLedger.filter((address) => !ledger.includes(address)),
  }
}

const listAll = (addresses: readonly SiteAddress[]) =>
  new Set(addresses.flatMap(({ path, anchors }) => [path, ...anchors.map((id) => `${path}#${id}`)]))

const readLedgerOf = ({ tree }: ReaderView) => readLedger(readFileText(tree, ledgerFile) ?? '')

/** Of a page with a text that could not be read, nobody knows the places. */
function isUnknown(address: string, unsure: readonly string[]): boolean {
  const { path, anchor } = splitAddress(address)
  return anchor !== undefined && unsure.includes(path)
}

function readRedirects({ tree }: ReaderView): ReadonlyMap<string, string> {
  const redirects = listOf(tree.library, 'Redirects').flatMap(({ fields }) =>
    fields ? listRedirects(fields) : [],
  )
  return new Map(redirects.map(({ from, to }) => [from.value, to.value]))
}

/** A page that leads on keeps the promise for its places, too. */
function toGone(
  address: string,
  promised: ReadonlySet<string>,
  redirects: ReadonlyMap<string, string>,
): GoneAddress {
  const leadsTo = redirects.get(address) ?? redirects.get(splitAddress(address).path)
  return {
    address,
    isPromised: promised.has(address),
    ...(leadsTo !== undefined && { leadsTo }),
  }
}
