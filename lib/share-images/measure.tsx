import satori from 'satori'

import { loadFonts, toFamily, type Typeface } from './fonts'

/** The width of a word in em; undefined where the typeface lacks one of its characters. */
export type WordWidths = ReadonlyMap<string, number>

const sizePx = 1000
const known: Readonly<Record<Typeface, Map<string, number>>> = {
  display: new Map(),
  text: new Map(),
}

/**
 * How wide words are in a typeface, in em, as the program that draws them says.
 * @returns undefined where it lacks a character of one of them
 */
export async function measureWords(
  words: readonly string[],
  typeface: Typeface = 'display',
): Promise<WordWidths | undefined> {
  const widths = known[typeface]
  const unknown = [...new Set(words)].filter((word) => !widths.has(word))
  if (unknown.length > 0) {
    const found = await measureAnew(unknown, typeface)
    if (!found) return undefined
    for (const [word, width] of found) widths.set(word, width)
  }
  return new Map(words.map((word) => [word, widths.get(word) ?? 0]))
}

async function measureAnew(
  words: readonly string[],
  typeface: Typeface,
): Promise<WordWidths | undefined> {
  const found = new Map<string, number>()
  const lacking: string[] = []
  await satori(
    <div style={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start' }}>
      {words.map((word) => (
        <div
          key={word}
          style={{ fontFamily: toFamily(typeface), fontSize: sizePx, whiteSpace: 'pre' }}
        >
          {word}
        </div>
      ))}
    </div>,
    {
      // Wider than any word, so that none is broken.
      width: 10_000_000,
      fonts: await loadFonts(typeface),
      onNodeDetected: ({ key, width }) => {
        if (typeof key === 'string') found.set(key, width / sizePx)
      },
      // Called for what no font has.
      loadAdditionalAsset: (_language, text) => {
        lacking.push(text)
        return Promise.resolve([])
      },
    },
  )
  return lacking.length > 0 ? undefined : found
}
