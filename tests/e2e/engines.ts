import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const libraries = '/usr/lib'

export const firefoxPath = '/usr/bin/firefox-esr'
export const webkitDriverPath = '/usr/bin/WebKitWebDriver'
export const displayServerPath = '/usr/bin/Xvfb'

/** WebKitGTK's small browser: its folder carries the machine's kind and the version of the interface. */
export function findWebkitBrowser(): string | undefined {
  return readdirSync(libraries)
    .filter((name) => name.endsWith('-linux-gnu'))
    .flatMap((name) => {
      const folder = join(libraries, name)
      const versions = readdirSync(folder).filter((entry) => entry.startsWith('webkit2gtk-4.'))
      return versions.map((version) => join(folder, version, 'MiniBrowser'))
    })
    .find((path) => existsSync(path))
}

/** Which browsers beside Chromium this machine has; Chromium comes with npm ci where nothing else is. */
export function findEngines(): { readonly firefox: boolean; readonly webkit: boolean } {
  if (!existsSync(libraries)) return { firefox: false, webkit: false }
  return {
    firefox: existsSync(firefoxPath),
    webkit:
      existsSync(webkitDriverPath) &&
      existsSync(displayServerPath) &&
      findWebkitBrowser() !== undefined,
  }
}
