/** Which of three colours a cell has, or none: the ground shows. */
export type Cell = (x: number, y: number) => 0 | 1 | 2 | undefined

/** The distance from the middle of a repeat of `period` columns; the middle lies between two columns. */
const fromMiddle = (x: number, period: number) => Math.abs((x % period) - (period - 1) / 2) - 0.5

const diamonds: Cell = (x, y) => {
  const ring = fromMiddle(x, 12) + y
  if (fromMiddle(x + 6, 12) + (5 - y) <= 2) return 1
  if (ring > 6) return undefined
  return ring >= 4 ? 0 : ring >= 3 ? undefined : ring >= 2 ? 1 : 2
}

const crosses: Cell = (x, y) => {
  const distance = fromMiddle(x, 12)
  if (distance <= 1 && y <= 1) return 1
  if ((distance <= 1 && y <= 5) || (y <= 1 && distance <= 4)) return 0
  return 5 - distance + 6 - y <= 3 ? 2 : undefined
}

const steps: Cell = (x, y) => {
  const height = Math.floor(fromMiddle(x, 12) / 2) * 2
  const level = y + height
  return level >= 8 ? 0 : level === 7 ? undefined : level >= 5 ? 1 : level <= 1 ? 2 : undefined
}

const waves: Cell = (x, y) => {
  const level = (y + fromMiddle(x, 12)) % 7
  return level < 2 ? 0 : level >= 3 && level < 4 ? 1 : level >= 5 && y < 4 ? 2 : undefined
}

const lattice: Cell = (x, y) => {
  const down = (x + y) % 12
  const up = (x - y + 24) % 12
  if (down < 2 && up < 2) return 1
  if (down < 3 || up < 3) return 0
  return down >= 6 && down <= 8 && up >= 6 && up <= 8 ? 2 : undefined
}

const towers: Cell = (x, y) => {
  const distance = fromMiddle(x, 8)
  if (y > 5) return undefined
  if (distance <= Math.floor((5 - y) / 2)) return distance <= Math.floor((1 - y) / 2) ? 1 : 0
  return distance >= 3 && y < 2 ? 2 : undefined
}

const stars: Cell = (x, y) => {
  const distance = fromMiddle(x, 12)
  const reach = Math.max(distance, y)
  if (distance + y <= 1) return 2
  if (reach <= 2 && distance + y <= 3) return 1
  if ((distance === y || distance + y === 5) && reach <= 5) return 0
  return (distance === 0 || y === 0) && reach <= 5 ? 0 : undefined
}

const hourglasses: Cell = (x, y) => {
  const distance = fromMiddle(x, 12)
  if (distance <= y - 1 && y <= 5) return distance <= y - 3 ? 1 : 0
  return distance >= y + 3 && y <= 2 ? 2 : undefined
}

const baskets: Cell = (x, y) => {
  const across = (Math.floor(x / 4) + Math.floor((y + 2) / 4)) % 2 === 0
  if (across) return (y + 2) % 4 === 3 ? undefined : (y + 2) % 4 === 1 ? 1 : 0
  return x % 4 === 3 ? undefined : x % 4 === 1 ? 2 : 0
}

const eyes: Cell = (x, y) => {
  const ring = fromMiddle(x, 24) / 2 + y
  if (ring < 1) return 2
  if (ring < 2) return undefined
  if (ring < 3.5) return 1
  if (ring < 4.5) return undefined
  return ring < 6 ? 0 : (x + y) % 4 < 2 && y > 3 ? 2 : undefined
}

const ladders: Cell = (x, y) => {
  const place = x % 12
  if (place < 2) return 0
  if (place < 4) return y % 2 === 0 ? 1 : undefined
  const ring = Math.abs(place - 7.5) - 0.5 + y
  return ring <= 1 ? 2 : ring >= 3 && ring <= 4 ? 0 : undefined
}

const arrows: Cell = (x, y) => {
  const level = (x + 24 - y) % 8
  return level < 3 ? 0 : level === 4 ? 1 : level === 6 && y < 2 ? 2 : undefined
}

/** What stands in the middle of a band: rows from the middle line (0) outwards, columns of one repeat. */
export const motifs: readonly Cell[] = [
  diamonds,
  crosses,
  steps,
  waves,
  lattice,
  towers,
  stars,
  hourglasses,
  baskets,
  eyes,
  ladders,
  arrows,
]

export const borderRows = 3

/** What runs along both edges of a band: rows from its inner edge outwards. */
export const borders: readonly Cell[] = [
  (x, y) => (y > 0 && (x + y * 2) % 4 < 2 ? 1 : undefined),
  (x, y) => (fromMiddle(x, 6) <= y ? 1 : undefined),
  (x, y) => (y === 1 ? (x % 3 < 2 ? 2 : undefined) : 0),
  (x, y) => (y === 1 ? 1 : y === 2 && x % 4 < 2 ? 2 : undefined),
  (x, y) => (fromMiddle(x, 6) + Math.abs(y - 1) <= 1 ? 2 : undefined),
]
