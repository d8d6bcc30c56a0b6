import type { ContentDocument } from './document'
import { adviceAt, errorAt } from './problem'
import type { Problem } from './problem'

/** Kinds of which the text is all that a reader comes for; others have figures or lists besides. */
const nothingWithout: readonly string[] = ['Page', 'PressRelease', 'Story']

/** A page whose fields are filled in, but which has nothing below them. */
export function* checkEmptyTexts({
  kind,
  fields,
  text,
  file,
}: ContentDocument): Generator<Problem> {
  if (!fields || !text || text.children.some(({ type }) => type !== 'yaml')) return
  const end = text.children[0]?.position?.end.offset ?? 0
  const say = nothingWithout.includes(kind.name) ? errorAt : adviceAt
  yield say(
    file,
    Math.max(0, end - 3),
    'There is no text below the fields. Write it below the second line of "---".',
  )
}
