import fc, { type Arbitrary } from 'fast-check'

import type { TreeName } from './content-files'
import { giantFields, giantText } from './giants'
import { mdxText } from './grammar'
import { mutateBytes, mutateFields, mutateLines, mutateTokens, splice } from './mutations'

/** A file of a content in another state. */
export type FuzzCase = {
  readonly tree: TreeName
  /** Its name from content/. */
  readonly file: string
  readonly bytes: Uint8Array
  /** How it was made, for people. */
  readonly made: string
}

export type Templates = Readonly<Record<TreeName, ReadonlyMap<string, Uint8Array>>>

/** The case of a number in a run: the same for the same seed and the same content. */
export function makeCase(templates: Templates, seed: number, index: number): FuzzCase {
  const [made] = fc.sample(toCases(templates), { seed: toCaseSeed(seed, index), numRuns: 1 })
  if (!made) throw new Error(`Case ${index} of seed ${seed} was not made.`)
  return made
}

/** Each case has a seed of its own, so that any worker can make it alone. */
export const toCaseSeed = (seed: number, index: number) =>
  (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(index + 1, 0xc2b2ae35)) | 0

const known = new WeakMap<Templates, Arbitrary<FuzzCase>>()

/** Every case that can be made of some content. */
export function toCases(templates: Templates): Arbitrary<FuzzCase> {
  const cases = known.get(templates) ?? makeArbitrary(templates)
  known.set(templates, cases)
  return cases
}

const makeArbitrary = (templates: Templates) =>
  fc.oneof(
    { weight: 48, arbitrary: toTreeCases('small', templates.small) },
    { weight: 1, arbitrary: toTreeCases('real', templates.real) },
  )

function toTreeCases(tree: TreeName, files: ReadonlyMap<string, Uint8Array>): Arbitrary<FuzzCase> {
  const texts = [...files.keys()].filter((name) => name.endsWith('.mdx'))
  const others = [...files.keys()].filter((name) => !name.endsWith('.mdx'))
  const text = fc.constantFrom(...texts)
  // Texts can hold more that is wrong than fields can.
  const any = fc.oneof(
    { weight: 3, arbitrary: text },
    { weight: 2, arbitrary: fc.constantFrom(...others) },
  )
  const bytesOf = (file: string) => files.get(file) ?? new Uint8Array()
  const read = (file: string) => new TextDecoder().decode(bytesOf(file))
  const toCase = (file: string, made: string, content: string | Uint8Array): FuzzCase => ({
    tree,
    file,
    made,
    bytes: typeof content === 'string' ? toBytes(content) : content,
  })
  const change = (made: string, mutate: (text: string) => Arbitrary<string>) =>
    any.chain((file) => mutate(read(file)).map((content) => toCase(file, made, content)))
  const grammar = (wild: boolean) =>
    fc
      .tuple(text, mdxText(wild))
      .map(([file, body]) =>
        toCase(file, wild ? 'wild text' : 'sound text', `${headOf(read(file))}\n${body}\n`),
      )
  return fc.oneof(
    {
      weight: 48,
      arbitrary: any.chain((file) =>
        mutateBytes(bytesOf(file)).map((bytes) => toCase(file, 'bytes', bytes)),
      ),
    },
    { weight: 56, arbitrary: change('lines', mutateLines) },
    { weight: 72, arbitrary: change('tokens', mutateTokens) },
    { weight: 72, arbitrary: change('fields', mutateFields) },
    {
      weight: 24,
      arbitrary: fc
        .tuple(any, any)
        .chain(([file, other]) =>
          splice(read(file), read(other)).map((content) => toCase(file, 'splice', content)),
        ),
    },
    { weight: 80, arbitrary: grammar(false) },
    { weight: 56, arbitrary: grammar(true) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(text, giantText)
        .map(([file, [name, body]]) => toCase(file, name, `${headOf(read(file))}\n${body}\n`)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(any, giantFields)
        .map(([file, [name, written]]) => toCase(file, name, withField(read(file), written))),
    },
  )
}

/** The fields of a text with the lines around them. */
export const headOf = (text: string) => /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? text

/** A file with other fields, in the place of the one of the same name where there is one. */
export function withField(text: string, written: string): string {
  const name = /^\w+(?=:)/.exec(written)?.[0] ?? ''
  const rest =
    name === '' ? text : text.replace(new RegExp(`^${name}:.*\\n(?:[ -].*\\n)*`, 'm'), '')
  return rest.startsWith('---\n') ? `---\n${written}\n${rest.slice(4)}` : `${written}\n${rest}`
}

/** UTF-8 as a careless program writes it: half a pair of surrogates becomes three bytes, which are wrong. */
function toBytes(text: string): Uint8Array {
  const parts = text.split(/(\p{Cs})/u).map((part) => {
    const code = part.length === 1 ? part.charCodeAt(0) : 0
    return code >= 0xd800 && code <= 0xdfff
      ? Buffer.from([0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)])
      : Buffer.from(part)
  })
  return new Uint8Array(Buffer.concat(parts))
}
