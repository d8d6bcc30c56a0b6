import type { RedirectRule } from '../redirects/redirect-rules'

/** What the settings of a web server depend on. */
export type ServerOptions = {
  /** The address of the site, such as https://msme-day.example; with http: for a server behind another one. */
  readonly address: URL
  /** The folder of the built site on the server, from its first slash. */
  readonly root: string
  /** The files of the certificate; without it, the place where a certbot of Debian puts it (nginx), or none (Caddy gets one by itself). */
  readonly certificate?: { readonly file: string; readonly key: string } | undefined
  /** Where plain http is answered, only to lead on to https. */
  readonly httpPort: number
  /** Old addresses and the new ones, from the site's `_redirects`. */
  readonly redirects: readonly RedirectRule[]
}

/** Text that means itself in the settings of nginx and Caddy alike, in quotation marks. */
export function toQuoted(text: string): string {
  if (/["\\${}\r\n]/.test(text)) throw new Error(`A server's settings cannot hold ${text}`)
  return `"${text}"`
}

/** Where the two files that hosts read, hidden files and compressed twins stand; nobody asks for them. */
export const settingsAndTwins = String.raw`/_(?:headers|redirects)$|\.(?:br|gz)$`
