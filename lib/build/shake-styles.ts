import { transform } from 'lightningcss'

// What messages call the sheet.
const filename = 'site.css'

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
}

/** The names of classes that the elements of a page have. */
export function listClassNames(html: string): readonly string[] {
  return [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, value = '']) =>
    value
      .replace(/&(?:amp|lt|gt|quot|#x27|#39);/g, (entity) => entities[entity] ?? entity)
      .split(/\s+/),
  )
}

/** The words of a script that could be names of classes. */
export const listWords = (script: string): readonly string[] => script.match(/[\w-]+/g) ?? []

/** The names of classes that the rules of a style sheet speak of. */
export function listStyledClasses(css: string): ReadonlySet<string> {
  const names = new Set<string>()
  transform({
    filename,
    code: Buffer.from(css),
    visitor: {
      Selector(selector) {
        for (const part of selector) if (part.type === 'class') names.add(part.name)
      },
    },
  })
  return names
}

/**
 * A style sheet without the rules of classes that nothing has. Rules of elements, attributes and states stay.
 * @param css a sheet without imports
 * @param used every class that an element has, or may get from a script
 */
export function shakeStyles(css: string, used: ReadonlySet<string>): string {
  const unusedSymbols = [...listStyledClasses(css)].filter((name) => !used.has(name))
  const { code } = transform({ filename, code: Buffer.from(css), minify: true, unusedSymbols })
  return code.toString().trim()
}
