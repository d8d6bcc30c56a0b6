import { expect, test } from 'vitest'

import type { ContentDocument } from '@/lib/check/document'
import { keepFindings, type ContentNames } from '@/lib/check/kept-findings'
import { errorIn } from '@/lib/check/problem'

const names: ContentNames = { sources: ['one'], statistics: [], memberStates: [], languages: [] }
const makeDocument = (path: string) => ({ file: { path } }) as ContentDocument

/** A check that tells how often it has looked. */
function makeCheck() {
  let looks = 0
  return keepFindings(({ file }, { sources }) => [
    errorIn(file.path, `${(looks += 1)} ${sources.join(' ')}`),
  ])
}

const run = (check: ReturnType<typeof makeCheck>, document: ContentDocument, of = names) =>
  [...check(document, of)].map(({ message }) => message)

test('a document that is the same is looked at once, even if its library is read anew', () => {
  const [check, document] = [makeCheck(), makeDocument('a')]

  expect(run(check, document)).toEqual(['1 one'])
  expect(run(check, document, { ...names, sources: ['one'] })).toEqual(['1 one'])
  expect(run(check, makeDocument('a'))).toEqual(['2 one'])
})

test.each([
  ['sources', { ...names, sources: ['one', 'two'] }],
  ['statistics', { ...names, statistics: ['one'] }],
  ['member states', { ...names, memberStates: ['one'] }],
  ['languages', { ...names, languages: ['en'] }],
])('other %s make it look again', (_, others) => {
  const [check, document] = [makeCheck(), makeDocument('a')]
  run(check, document)

  expect(run(check, document, others)).toEqual([`2 ${others.sources.join(' ')}`])
})

test('what a check found before it broke off is not taken for all', () => {
  let isBroken = true
  const check = keepFindings(function* ({ file }) {
    yield errorIn(file.path, 'first')
    if (isBroken) throw new Error('broken off')
    yield errorIn(file.path, 'second')
  })
  const document = makeDocument('a')

  expect(() => run(check, document)).toThrow('broken off')
  isBroken = false
  expect(run(check, document)).toEqual(['first', 'second'])
})
