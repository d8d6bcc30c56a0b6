import { existsSync } from 'node:fs'

import { BuildError } from './build-error'

type Chromium = { readonly executablePath: string; readonly args: string[] }

const usualPath = '/usr/bin/chromium'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * A Chromium to test and measure with: the one that CHROMIUM_PATH names, the system's, or the one
 * inside an npm package, which needs nothing installed.
 * @throws BuildError if CHROMIUM_PATH names no file
 */
export async function findChromium(): Promise<Chromium> {
  const wanted = process.env['CHROMIUM_PATH']
  if (wanted) {
    if (!existsSync(wanted)) throw new BuildError(`CHROMIUM_PATH names no file: ${wanted}`)
    return { executablePath: wanted, args: [...args] }
  }
  const executablePath = existsSync(usualPath) ? usualPath : await unpackChromium()

  return { executablePath, args: [...args] }
}

async function unpackChromium(): Promise<string> {
  // The package reads this when it is imported, and then brings its own system libraries.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x'
  const { default: chromium } = await import('@sparticuz/chromium')

  return chromium.executablePath()
}
