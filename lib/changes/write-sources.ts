import { routes } from '@/lib/routes'

import { escapeMarkdown, toCode, toLink } from './escape-markdown'
import { count, writeDetails, writeList } from './markdown-parts'
import type { ChangesReport, SourceChange } from './report'
import { countStates, writeState, writeValue } from './write-values'

/** The sources that changed, and where they are cited. */
export function writeSources({ sources, site }: ChangesReport, lang: string) {
  return writeDetails(
    `<b>Sources</b>: ${countStates(sources)}`,
    sources.flatMap((change) => writeSource(change, site, lang)),
  )
}

function writeSource(change: SourceChange, site: string, lang: string): readonly string[] {
  const { key, title, state, fields, citedIn } = change
  const places = citedIn.map(({ file, count: times }) => `${toCode(file)}, ${count(times, 'time')}`)
  return [
    `#### ${escapeMarkdown(title)} (${writeState(state)})`,
    '',
    toLink(site, routes.source(lang, key)),
    '',
    // Of a source that is gone, its address and title are enough.
    ...(state === 'removed' ? [] : [...writeList(fields.map(writeValue)), '']),
    ...(places.length === 0
      ? [state === 'removed' ? 'Nothing cites it any more.' : 'Nothing cites it.', '']
      : [
          state === 'removed' ? 'It is still cited:' : 'It is cited in:',
          '',
          ...writeList(places),
          '',
        ]),
  ]
}
