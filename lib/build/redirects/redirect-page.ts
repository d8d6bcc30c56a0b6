import { escapeHtml } from '@/lib/escape-html'

type RedirectPage = {
  readonly lang: string
  readonly direction: string
  readonly siteName: string
  readonly title: string
  readonly text: string
  /** Where it leads: the path, the full address for readers, and that of the page for search engines. */
  readonly to: string
  readonly fullAddress: string
  readonly canonical: string
  /** The address of the style sheet, if the site has one. */
  readonly styleSheet: string | undefined
}

/**
 * A page in the place of one that moved: it leads on at once, without a script, and says where to.
 * Hosts that read `_redirects` answer 301 before a reader gets to see it.
 */
export function toRedirectPage(page: RedirectPage): string {
  const { lang, direction, siteName, title, text, to, fullAddress, canonical, styleSheet } = page
  return [
    `<!DOCTYPE html><html lang="${escapeHtml(lang)}" dir="${escapeHtml(direction)}"><head>`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)} – ${escapeHtml(siteName)}</title>`,
    `<meta http-equiv="refresh" content="0; url=${escapeHtml(to)}">`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    ...(styleSheet === undefined
      ? []
      : [`<link rel="stylesheet" href="${escapeHtml(styleSheet)}">`]),
    '</head><body><main id="main" class="page mx-auto max-w-page px-5 pt-6">',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="mt-4">${escapeHtml(text)}</p>`,
    `<p><a href="${escapeHtml(to)}">${escapeHtml(fullAddress)}</a></p>`,
    '</main></body></html>\n',
  ].join('')
}
