/**
 * The outlines of letters in an SVG that satori drew, in a tenth of a pixel, which is finer than any print,
 * and from point to point, which makes the file less than half as large. The masks, which cut off only what
 * leaves a box, go.
 */
export const slimPaths = (svg: string): string =>
  svg
    .replace(/<mask[\s\S]*?<\/mask>/g, '')
    .replace(/ mask="[^"]*"/g, '')
    .replace(/ d="([^"]*)"/g, (_, path: string) => ` d="${toRelative(path)}"`)

type Point = readonly [x: number, y: number]

/** A path of absolute commands (M, L, H, V, Q, C, Z) as one of relative commands, in tenths. @throws at any other. */
export function toRelative(path: string): string {
  let [start, at]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ]
  const commands = [...path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map(([, name = '', rest = '']) => {
    const values = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(toTenths)
    if (name === 'Z' || name === 'z') {
      at = start
      return 'z'
    }
    const points = toPoints(name, values, at)
    const moves = points.flatMap(([x, y]) => [x - at[0], y - at[1]])
    at = points.at(-1) ?? at
    if (name === 'M') start = at
    if (name !== 'M' && moves.every((move) => move === 0)) return ''
    const kind = name === 'H' || name === 'V' ? 'l' : name.toLowerCase()
    return kind + moves.map(write).join(' ').replaceAll(' -', '-')
  })
  return commands.join('')
}

function toPoints(name: string, values: readonly number[], [x, y]: Point): readonly Point[] {
  const [first = 0] = values
  if (name === 'H') return [[first, y]]
  if (name === 'V') return [[x, first]]
  if (!'MLQC'.includes(name)) throw new Error(`The outlines hold the unknown command "${name}".`)
  return values.flatMap((value, index) =>
    index % 2 === 0 ? [[value, values[index + 1] ?? 0] as const] : [],
  )
}

const toTenths = (text: string) => Math.round(Number(text) * 10)

/** 25 tenths as 2.5, 5 tenths as .5 */
const write = (tenths: number) => String(tenths / 10).replace(/^(-?)0\./, '$1.')
