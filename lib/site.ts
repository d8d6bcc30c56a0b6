/** The address of the site without a slash at its end: from the environment at build, else the one given. */
export function toSiteAddress(fromContent: string): string {
  return (process.env['SITE_URL'] ?? fromContent).replace(/\/+$/, '')
}

/** The full address of a path of the site. */
export const toFullAddress = (siteAddress: string, path: string) => `${siteAddress}${path}`
