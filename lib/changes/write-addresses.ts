import { isPage, splitAddress } from '@/lib/addresses/address'

import { toCode, toLink } from './escape-markdown'
import { count, join, writeDetails, writeList } from './markdown-parts'
import type { ChangesReport, GoneAddress } from './report'

/** What only the built site can tell, in words. */
const limit =
  'Worked out from the content, without a build. Only a build tells for certain: `npm run build`, then `npm run addresses`.'

/** The addresses that came and went, and the pages that look different. */
export function writeAddresses(report: ChangesReport): readonly string[] {
  const { site, addresses, affected, affectsAll } = report
  const { added, gone, unsure, unpromised } = addresses
  const pages = affected.filter(isPage)
  const files = affected.filter((path) => !isPage(path))
  return [
    ...writeDetails(
      `<b>Addresses gone</b>: ${countAddresses(gone.map(({ address }) => address))}`,
      [...(gone.length > 0 ? [...writeList(listGone(gone, site), 60), '', limit] : [])],
    ),
    ...writeDetails(
      `<b>Lines taken out of the list of promised addresses</b>: ${unpromised.length}`,
      [...writeList(unpromised.map(toCode))],
    ),
    ...writeDetails(`<b>New addresses</b>: ${countAddresses(added)}`, [
      ...(added.length > 0
        ? [
            ...writeList(added.map((address) => toLink(site, address))),
            '',
            `Once published, they work for ever. ${limit}`,
          ]
        : []),
    ]),
    ...writeDetails(
      `<b>Places not known</b>: ${count(unsure.length, 'page')} with a text that could not be read`,
      writeList(unsure.map((path) => toLink(site, path))),
    ),
    ...writeDetails(
      `<b>Pages that look different</b>: ${pages.length}${affectsAll.length > 0 ? ', and perhaps every other' : ''}`,
      [
        ...(affectsAll.length > 0
          ? [`Every page can look different, because of ${join(affectsAll.map(toCode))}.`, '']
          : []),
        ...writeList(
          pages.map((path) => toLink(site, path)),
          80,
        ),
      ],
    ),
    ...writeDetails(
      `<b>Files that hold something else</b> (data, feeds, pictures, references, press kits): ${files.length}`,
      writeList(
        files.map((path) => toLink(site, path)),
        80,
      ),
    ),
  ]
}

/** The places of a page that is gone go with it. */
function listGone(gone: readonly GoneAddress[], site: string): readonly string[] {
  const paths = new Set(gone.map(({ address }) => address))
  const isOnGonePage = ({ address }: GoneAddress) => {
    const { path, anchor } = splitAddress(address)
    return anchor !== undefined && paths.has(path)
  }
  return gone
    .filter((one) => !isOnGonePage(one))
    .map((one) => {
      const places = gone.filter(({ address }) => address.startsWith(`${one.address}#`)).length
      const rest = places === 0 ? '' : `, with ${count(places, 'place')} on it`
      return `${writeGone(one, site)}${rest}`
    })
}

function writeGone({ address, isPromised, leadsTo }: GoneAddress, site: string): string {
  if (leadsTo !== undefined) return `${toCode(address)} leads on to ${toLink(site, leadsTo)}`
  return isPromised
    ? `**${toCode(address)} was published and leads nowhere now**`
    : `${toCode(address)}, which was not in the list of promised addresses`
}

/** "2 pages, 1 file and 3 places on pages". */
export function countAddresses(addresses: readonly string[]): string {
  const kinds = addresses.map((address) => {
    const { path, anchor } = splitAddress(address)
    return anchor !== undefined ? 'place' : isPage(path) ? 'page' : 'file'
  })
  const parts = (['page', 'file', 'place'] as const).flatMap((kind) => {
    const number = kinds.filter((other) => other === kind).length
    return number === 0 ? [] : [count(number, kind)]
  })
  return join(parts)
}
