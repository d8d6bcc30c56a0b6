import type { ContentDocument } from './document'
import { errorAt } from './problem'
import type { Problem } from './problem'

/** A page without words is most likely half a file. */
export function* checkText({ text, file }: ContentDocument): Generator<Problem> {
  if (!text || text.children.some(({ type }) => type !== 'yaml')) return
  const end = text.children.at(-1)?.position?.end.offset ?? 0
  yield errorAt(
    file,
    end,
    'There is no text below the fields. Write it below the second line of "---".',
  )
}
