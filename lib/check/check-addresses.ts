import { findTargetFault, quote } from './addresses/target-fault'
import { findOwnPath } from './addresses/site-pages'
import { getSiteAddresses } from './addresses/site-addresses'
import { findAddressFault } from './check-links'
import type { ContentDocument } from './document'
import { listOf } from './library'
import type { ContentLibrary } from './library'
import { listLinks } from './links'
import { adviceAt, errorAt } from './problem'
import type { Edit, Problem } from './problem'
import { getText } from './yaml-values'

/** Links to this site lead to a page, a file or a place on a page that its content makes. */
export function* checkAddresses(
  document: ContentDocument,
  library: ContentLibrary,
): Generator<Problem> {
  const site = getSiteAddresses(library)
  const ownPath = findOwnPath(document)
  const siteAddress = getText(listOf(library, 'Site')[0]?.fields, 'address')?.value
  for (const { address, offset, isOfImage, toEdit } of listLinks(document)) {
    // What is wrong with images, and with the way in which an address is written, has its own message.
    if (isOfImage || findAddressFault(address) !== undefined) continue
    const local = toLocal(address, siteAddress)
    const target = local.startsWith('#') ? `${ownPath ?? ''}${local}` : local
    // A text that has no page of its own has a message about that.
    if (!isInside(target) || (local !== target && !site.hasPath(ownPath ?? ''))) continue
    const finding = findTargetFault(target, site)
    if (finding) {
      const { message, better, severity } = finding
      const fix = better === undefined ? {} : toFix(toEdit(better), better)
      yield {
        ...(severity === 'error' ? errorAt : adviceAt)(document.file, offset, message),
        ...fix,
      }
    } else if (local !== address) {
      const message = `This link names the site by its whole address. Write ${quote(local)}, so that it also works where the site is tried out.`
      yield { ...adviceAt(document.file, offset, message), ...toFix(toEdit(local), local) }
    }
  }
}

const isInside = (address: string) => address.startsWith('/') && !address.startsWith('//')

/** The address from its first slash, where it is one of this site. */
function toLocal(address: string, site: string | undefined): string {
  if (site === undefined || site === '' || !address.startsWith(site)) return address
  const rest = address.slice(site.length)
  return rest === '' ? '/' : rest.startsWith('/') ? rest : address
}

function toFix(edit: Edit | undefined, address: string): Pick<Problem, 'fix'> {
  return edit ? { fix: { edits: [edit], done: `Wrote the address of a link as ${address}.` } } : {}
}
