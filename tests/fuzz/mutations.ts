import fc, { type Arbitrary } from 'fast-check'

import { fieldValue, scrap } from './words'

/** Changes the bytes of a file: puts others in their place, takes out or doubles a stretch. */
export const mutateBytes = (bytes: Uint8Array): Arbitrary<Uint8Array> =>
  fc
    .array(
      fc.tuple(place, fc.nat(255), fc.constantFrom('set', 'insert', 'cut', 'double'), fc.nat(40)),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((changes) =>
      changes.reduce((now, [at, byte, way, length]) => {
        const start = toIndex(at, now.length)
        const [head, tail] = [now.subarray(0, start), now.subarray(start)]
        if (way === 'set') return join(head, Uint8Array.of(byte), tail.subarray(1))
        if (way === 'insert') return join(head, Uint8Array.of(byte), tail)
        return way === 'cut'
          ? join(head, tail.subarray(length))
          : join(head, tail.subarray(0, length), tail)
      }, bytes),
    )

/** Changes whole lines: takes out, doubles, swaps, indents, joins. */
export const mutateLines = (text: string): Arbitrary<string> =>
  fc
    .array(
      fc.tuple(place, place, fc.constantFrom('cut', 'double', 'swap', 'indent', 'join', 'move')),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((changes) => changes.reduce(changeLine, text.split('\n')).join('\n'))

function changeLine(lines: readonly string[], [a, b, way]: readonly [number, number, string]) {
  const [at, to] = [toIndex(a, lines.length), toIndex(b, lines.length)]
  const line = lines[at] ?? ''
  if (way === 'cut') return lines.toSpliced(at, 1)
  if (way === 'double') return lines.toSpliced(to, 0, line)
  if (way === 'swap') return lines.with(at, lines[to] ?? '').with(to, line)
  if (way === 'indent') return lines.with(at, `  ${line}`)
  if (way === 'join') return lines.toSpliced(at, 2, `${line} ${lines[at + 1] ?? ''}`)
  return lines.toSpliced(at, 1).toSpliced(to, 0, line)
}

/** Puts pieces between the tokens of a text, or in the place of one. */
export const mutateTokens = (text: string): Arbitrary<string> =>
  fc
    .array(fc.tuple(place, scrap, fc.constantFrom('insert', 'replace', 'wrap')), {
      minLength: 1,
      maxLength: 5,
    })
    .map((changes) =>
      changes
        .reduce<readonly string[]>(
          (tokens, [at, piece, way]) => {
            const index = toIndex(at, tokens.length)
            if (way === 'insert') return tokens.toSpliced(index, 0, piece)
            if (way === 'replace') return tokens.with(index, piece)
            return tokens.with(index, `${piece}${tokens[index] ?? ''}${piece}`)
          },
          text.split(/(?<=[^\p{L}\p{N}])|(?=[^\p{L}\p{N}])/u),
        )
        .join(''),
    )

/** Gives fields other values, of the front matter where there is one, else anywhere. */
export const mutateFields = (text: string): Arbitrary<string> =>
  fc
    .array(fc.tuple(place, fieldValue, fc.constantFrom('value', 'value', 'name', 'cut', 'again')), {
      minLength: 1,
      maxLength: 3,
    })
    .map((changes) => changes.reduce(changeField, text))

function changeField(text: string, [at, value, way]: readonly [number, string, string]): string {
  const end = text.startsWith('---') ? text.indexOf('\n---', 3) : text.length
  const head = text.slice(0, end < 0 ? text.length : end)
  const fields = [...head.matchAll(/^( *(?:- )?)([\w-]+):.*$/gm)]
  const field = fields[toIndex(at, fields.length)]
  if (!field) return text
  const [line, indent = '', name = ''] = field
  const written = {
    value: `${indent}${name}: ${value}`,
    name: `${indent}${name}x: ${value}`,
    cut: '',
    again: `${line}\n${indent.replace('-', ' ')}${name}: ${value}`,
  }[way]
  return `${text.slice(0, field.index)}${written ?? ''}${text.slice(field.index + line.length)}`
}

/** The head of one file and the tail of another. */
export const splice = (one: string, other: string): Arbitrary<string> =>
  fc
    .tuple(place, place)
    .map(([a, b]) => one.slice(0, toIndex(a, one.length)) + other.slice(toIndex(b, other.length)))

/** A place in a file as a share of its length, so that it stays one when the file changes. */
const place = fc.nat({ max: 9999 })

const toIndex = (share: number, length: number) => Math.floor((share / 10_000) * length)

const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts))
