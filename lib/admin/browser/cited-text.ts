import type { CustomFieldControlProps } from '@sveltia/cms'

import { askForCitation } from './cite-dialog'
import { listSources } from './source-entries'
import type { Store } from './store'

/** What the editor's package offers to those who add fields to its forms. */
type ReactOfEditor = {
  readonly createElement: (
    type: string,
    properties: Readonly<Record<string, unknown>>,
    ...children: readonly unknown[]
  ) => unknown
  readonly createClass: (definition: object) => (properties: CustomFieldControlProps) => never
}

/**
 * A text as it stands in the file, with a button that cites a source. It is no rich text: that
 * would write citations, tables and tags in another way.
 */
export function toCitedText(store: Store) {
  const { createElement, createClass } = globalThis as unknown as ReactOfEditor

  return createClass({
    render(this: { readonly props: CustomFieldControlProps }) {
      const { props } = this
      const text = typeof props.value === 'string' ? props.value : ''
      return createElement(
        'div',
        { className: 'cited-text' },
        createElement('textarea', {
          // Each document gets a box of its own, or the text of one could slip into the next.
          key: `${props.entry?.get('collection')}/${props.entry?.get('slug')}/${props.entry?.get('path')}`,
          id: props.forID,
          'aria-label': props.field.get('label'),
          defaultValue: text,
          rows: props.field.get('isLarge') === true ? 24 : 3,
          // The caret would jump if each letter came back from the form.
          ref: (area: HTMLTextAreaElement | null) => {
            if (area && area !== document.activeElement && area.value !== text) area.value = text
          },
          onChange: ({ target }: { readonly target: HTMLTextAreaElement }) =>
            props.onChange(target.value),
        }),
        createElement(
          'button',
          {
            type: 'button',
            onClick: () => void cite(props.forID, store, props.onChange),
          },
          'Cite a source',
        ),
      )
    },
  })
}

async function cite(id: string, store: Store, onChange: (text: string) => void): Promise<void> {
  const area = document.getElementById(id)
  if (!(area instanceof HTMLTextAreaElement)) return
  const citation = await askForCitation(listSources(store))
  area.focus()
  if (citation === undefined) return
  // A citation stands right after what it supports, without a blank.
  const before = area.value.slice(0, area.selectionEnd)
  const place = before.length - (/[ \t]+$/.exec(before)?.[0].length ?? 0)
  area.setRangeText(citation, place, place, 'end')
  onChange(area.value)
}
