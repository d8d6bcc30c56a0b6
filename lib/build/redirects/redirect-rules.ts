import { isPage } from '@/lib/addresses/address'

/** An old path and the address that stands for it now, which can have an anchor. */
export type RedirectRule = { readonly from: string; readonly to: string }

/** The `_redirects` file that Netlify and Cloudflare Pages read; a page is found without its last slash, too. */
export const toRedirectsFile = (rules: readonly RedirectRule[]): string =>
  rules
    .flatMap(({ from, to }) => [
      `${from} ${to} 301\n`,
      ...(isPage(from) ? [`${from.slice(0, -1)} ${to} 301\n`] : []),
    ])
    .join('')

/** The rules of a `_redirects` file. */
export const readRedirectsFile = (redirectsFile: string): readonly RedirectRule[] =>
  redirectsFile.split('\n').flatMap((line) => {
    const [from = '', to] = line.split(' ')
    return to === undefined ? [] : [{ from, to }]
  })

/**
 * Where a `_redirects` file sends a path, if it does. The query goes with it, before the anchor.
 * @param query what follows the question mark, if there is one
 */
export function findRedirect(
  redirectsFile: string,
  path: string,
  query: string | undefined,
): string | undefined {
  const target = readRedirectsFile(redirectsFile).find(({ from }) => from === path)?.to
  if (target === undefined || query === undefined) return target
  const [page = '', ...anchor] = target.split('#')
  return [`${page}?${query}`, ...anchor].join('#')
}
