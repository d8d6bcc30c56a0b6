import { listFiles } from '@/lib/build/list-files'

import { root } from '../root'

/** Every file of the built site. */
export const listed = await listFiles(`${root}/out`)
const first = (pattern: RegExp) => `/${listed.find((file) => pattern.test(file)) ?? ''}`
const toAddress = (file: string) => file.replace(/index\.html$/, '')

/** One address of each kind of file that the site has. */
export const addresses = [
  '/',
  '/en/',
  '/en/2018/',
  '/en/2018/press-release/',
  '/en/statistics/',
  '/en/sources/',
  '/en/about/',
  '/404.html',
  '/robots.txt',
  '/licences.txt',
  '/sitemap.xml',
  '/manifest.webmanifest',
  '/favicon.ico',
  '/en/feed.xml',
  '/en/feed.json',
  '/en/corrections.xml',
  '/data/sources.csl.json',
  '/.well-known/security.txt',
  first(/^icons\/.*\.png$/),
  first(/^share\/en\/.*\.png$/),
  first(/^assets\/.*\.css$/),
  first(/^assets\/.*\.js$/),
  first(/^assets\/.*\.woff2$/),
  first(/^assets\/.*\.svg$/),
  first(/^data\/statistics\/[^.]*\.csv$/),
  first(/^data\/statistics\/[^.]*\.json$/),
  first(/^data\/statistics\/.*\.csv-metadata\.json$/),
  first(/^data\/sources\/.*\.bib$/),
  first(/^data\/sources\/.*\.ris$/),
  first(/^data\/charts\/.*\.svg$/),
  first(/^data\/press-kits\/.*\.zip$/),
  first(/^data\/oembed\/.*\.json$/),
  first(/^en\/member-states\/.*\/feed\.xml$/),
  toAddress(first(/^en\/statistics\/[^/]+\/index\.html$/)),
  toAddress(first(/^en\/2018\/stories\/[^/]+\/index\.html$/)),
  toAddress(first(/^en\/embed\/[^/]+\/index\.html$/)),
  toAddress(first(/^en\/2018\/embed\/[^/]+\/index\.html$/)),
]

/** The file of an address, from the folder of the site on. */
export function toFile(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address
}
