import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Scheme = 'light' | 'dark'

/** The colour of a role, such as `accent`, as `#rrggbb`. @throws where the tokens do not have it. */
export type Colours = (role: string) => string

const sheet = 'app/styles/tokens.css'
const darkQuery = '(prefers-color-scheme: dark)'

/** The colours of both schemes. */
export type Palette = Readonly<Record<Scheme, Colours>>

/**
 * The colours of the style sheet for what is drawn without one: share images, icons, the colour of a
 * browser's own bars. They are read where they are written, so that there is one truth.
 */
export const getPalette = (): Palette =>
  (palette ??= toPalette(readFileSync(join(process.cwd(), sheet), 'utf8')))

let palette: Palette | undefined

/** The colours in a style sheet of tokens; a role that dark does not change is as in light. */
export function toPalette(css: string): Palette {
  const light = readDeclarations(css)
  const darkFrom = css.indexOf(darkQuery)
  const dark = darkFrom < 0 ? new Map<string, string>() : readDeclarations(css.slice(darkFrom))
  return { light: toColours(light), dark: toColours(new Map([...light, ...dark])) }
}

function toColours(declarations: ReadonlyMap<string, string>): Colours {
  return (role) => {
    const written = declarations.get(role)
    if (written === undefined) throw new Error(`${sheet} has no --${role}.`)
    if (!/^#[\da-f]{6}$/.test(written))
      throw new Error(`--${role} in ${sheet} is "${written}", not a colour such as #131b29.`)
    return written
  }
}

/** What the first `:root` of a style sheet declares. */
function readDeclarations(css: string): ReadonlyMap<string, string> {
  const block = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? ''
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  )
}
