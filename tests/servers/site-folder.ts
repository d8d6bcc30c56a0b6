import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { root } from '../root'

export type SiteFolder = {
  readonly folder: string
  readonly site: string
  readonly remove: () => void
}

/** The words of a file that lies beside the site, and that no server may ever send. */
export const secret = 'This file is not a part of the site.'

/**
 * A copy of the built site with what the tests ask for beside it: addresses that moved, hidden files,
 * links that lead out.
 */
export function makeSiteFolder(): SiteFolder {
  if (!existsSync(`${root}/out/index.html`)) {
    throw new Error('There is no built site in out/. Build it first: npm run build')
  }
  const folder = mkdtempSync(join(tmpdir(), 'servers-test-'))
  // Servers read it as users of their own.
  chmodSync(folder, 0o755)
  const site = join(folder, 'site')
  cpSync(`${root}/out`, site, { recursive: true })

  writeFileSync(join(folder, 'secret.txt'), secret)
  writeFileSync(join(site, '.secret'), secret)
  writeFileSync(join(site, '_redirects'), '/old/ /en/about/#main 301\n/old /en/about/#main 301\n')
  mkdirSync(join(site, '.git'))
  writeFileSync(join(site, '.git/config'), secret)
  mkdirSync(join(site, '.well-known'), { recursive: true })
  writeFileSync(join(site, '.well-known/security.txt'), 'Contact: mailto:nobody@example.org\n')
  writeFileSync(join(site, '.well-known/.secret'), secret)
  writeFileSync(join(site, 'data/digits.csv'), '0123456789')
  symlinkSync(join(folder, 'secret.txt'), join(site, 'data/link.txt'))
  symlinkSync(folder, join(site, 'data/linked-folder'))
  return { folder, site, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
