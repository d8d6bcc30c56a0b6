import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { parse } from 'yaml'

import { toFullAddress, toSiteAddress } from '@/lib/site'

/** What content/site.yaml says of it; the check has found it sound. */
type SiteFields = {
  readonly address: string
  readonly defaultLanguage: string
  readonly securityContact?: { readonly address: string; readonly expires: string }
}

const path = '/.well-known/security.txt'

/**
 * Says whom to tell of a hole in the site, where tools look for it, once the owner has named somebody.
 * @param site the folder of the site
 */
export async function writeSecurityText(root: string, site: string): Promise<void> {
  const text = toSecurityText(
    parse(await readFile(join(root, 'content/site.yaml'), 'utf8')) as SiteFields,
  )
  if (text === undefined) return
  await mkdir(join(site, '.well-known'), { recursive: true })
  await writeFile(join(site, path), text)
}

/** The file of RFC 9116; undefined without a contact, as it must name one. */
export function toSecurityText(site: SiteFields): string | undefined {
  const { securityContact: contact } = site
  if (!contact) return undefined
  return [
    `Contact: ${contact.address}`,
    // To the end of the day, wherever on earth it ends last.
    `Expires: ${contact.expires}T23:59:59-12:00`,
    `Preferred-Languages: ${site.defaultLanguage}`,
    `Canonical: ${toFullAddress(toSiteAddress(site.address), path)}`,
    '',
  ].join('\n')
}
