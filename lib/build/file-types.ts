import { extname } from 'node:path'

/** The types of files that no header rule names, by the ending of a file. */
export const fileTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
}

/** The type of what no table knows: a browser offers to save it. */
export const unknownType = 'application/octet-stream'

export const toFileType = (file: string): string => fileTypes[extname(file).slice(1)] ?? unknownType
