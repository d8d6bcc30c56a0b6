import { createHash } from 'node:crypto'

import { inlineScripts } from '@/lib/inline-scripts'

export type Headers = Readonly<Record<string, string>>

const pagePolicy = [
  "default-src 'none'",
  ["script-src 'self'", ...Object.values(inlineScripts).map(toHashSource)].join(' '),
  "style-src 'self'",
  // The icon of a page is in the page.
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

// Nothing but words, a drawing and a style sheet, on whatever page shows it.
const embedPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ')

const deniedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]

/** What guards any file. */
export const fileSecurity: Headers = { 'X-Content-Type-Options': 'nosniff' }

/**
 * For images, data, feeds and embeds: they are public, and journalists may show them on pages that accept
 * only files marked like this.
 */
export const forAnySite: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin' }

/** For pages, which no other site shows as a part of its own. */
export const forThisSite: Headers = { 'Cross-Origin-Resource-Policy': 'same-origin' }

/** What guards anything that a browser shows, whether other sites may frame it or not. */
export const documentSecurity: Headers = {
  ...fileSecurity,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
}

/** What a page adds: its own scripts alone, and no frame on another site. */
export const pageSecurity: Headers = {
  'Content-Security-Policy': pagePolicy,
  'X-Frame-Options': 'DENY',
}

/** What an embed adds: no script at all, and any site may frame it. `X-Frame-Options` has no word for that. */
export const embedSecurity: Headers = { 'Content-Security-Policy': embedPolicy }

/** The same headers for a site on https. */
export function overHttps(headers: Headers): Headers {
  // Both would break a site on plain http: WebKit asks even localhost for https.
  const policy = headers['Content-Security-Policy']
  return {
    ...headers,
    ...(policy && { 'Content-Security-Policy': `${policy}; upgrade-insecure-requests` }),
  }
}

/** Without includeSubDomains: this site does not decide for its neighbours. */
export const strictTransport: Headers = { 'Strict-Transport-Security': 'max-age=31536000' }

function toHashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
