/** A space without width: it cuts a word in two for programs, and not for readers. */
const cut = '\u200B'

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }

/**
 * A text of the content as plain words inside a line of GitHub's Markdown. Nothing in it can become markup, HTML,
 * a cell of a table, a link, a formula, a picture of a face, or a mention that sends somebody a message.
 */
export function escapeMarkdown(text: string): string {
  return (
    toOneLine(text)
      .replace(/[<>&]/g, (sign) => entities[sign] ?? sign)
      .replace(/[\\`*_{}[\]#|~!^$]/g, '\\$&')
      // A name behind "@", a number behind "#", an address behind "//" or "www." would become links.
      .replaceAll('@', `@${cut}`)
      .replace(/#(?=\d)/g, `#${cut}`)
      .replace(/\b(GH)(?=-\d)/gi, `$1${cut}`)
      .replace(/\/(?=\/)/g, `/${cut}`)
      .replace(/\bwww(?=\.)/gi, `$&${cut}`)
      .replace(/:(?=[\w+-]+:)/g, `:${cut}`)
      // What looks like a commit would be linked to it.
      .replace(
        /\b(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,64}\b/gi,
        (hash) => hash.slice(0, 4) + cut + hash.slice(4),
      )
  )
}

/** The name of a file, an address or a key as code, in which nothing is markup. Not for cells of tables. */
export function toCode(text: string): string {
  const line = toOneLine(text)
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = longest > 0 || line === '' ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

/** A link to an address of the site, which is shown as code. */
export function toLink(site: string, path: string): string {
  if (!/^https?:\/\/[^\s()<>"'\\]+$/.test(site) || !/^\/[\w./#~%-]*$/.test(path))
    return toCode(path)
  return `[${toCode(path)}](${site}${path})`
}

// Signs that turn the direction of a line, or that nobody sees, could make it say something else.
const invisible = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu

const toOneLine = (text: string) => text.replace(/\s+/gu, ' ').replace(invisible, toCodePoint)

const toCodePoint = (sign: string) =>
  `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
