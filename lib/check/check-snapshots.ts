import { isSealed } from '@/lib/embeds/checksum'

import { listOf } from './library'
import type { ContentLibrary } from './library'
import { errorAt, errorIn } from './problem'
import type { Problem } from './problem'
import { getOffset } from './yaml-values'

/** What an edition has kept stays as it was written: others show it on their pages. */
export function* checkSnapshots(
  library: ContentLibrary,
  names: readonly string[],
): Generator<Problem> {
  for (const { file, fields, year = '' } of listOf(library, 'StatisticSnapshot')) {
    if (!names.some((name) => name.startsWith(`editions/${year}/edition.`))) {
      yield errorIn(
        file.path,
        `There is no edition of ${year} that could have kept this. Add content/editions/${year}/edition.en.mdx, or delete this file.`,
      )
    }
    if (!fields || isSealed(file.text)) continue
    yield errorAt(
      file,
      getOffset(fields, 'checksum'),
      'This file was changed after it was written, but others show it as it stood. Take the change back, and correct content/statistics instead: the embeds of this edition then say that the value has changed.',
    )
  }
}
