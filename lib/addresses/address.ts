/** An address of the site in its two parts: the page or file, and the anchor on it. */
export type AddressParts = { readonly path: string; readonly anchor: string | undefined }

/** /en/about/#contact is /en/about/ and contact. */
export function splitAddress(address: string): AddressParts {
  const hash = address.indexOf('#')
  if (hash < 0) return { path: address, anchor: undefined }
  return { path: address.slice(0, hash), anchor: address.slice(hash + 1) }
}

/** The file of a path, below the folder of the site: /en/ is en/index.html. */
export const toFile = (path: string) =>
  `${path}${path.endsWith('/') ? 'index.html' : ''}`.replace(/^\//, '')

/** The path of a file, from the folder of the site: en/index.html is /en/. */
export const toPath = (file: string) => `/${file}`.replace(/\/index\.html$/, '/')

/** Whether a path is that of a page: pages end with a slash, files do not. */
export const isPage = (path: string) => path.endsWith('/')
