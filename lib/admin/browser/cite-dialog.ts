import { findCitationProblem } from '@/lib/citations/syntax'

import { makeElement } from './make-element'
import type { SourceEntry } from './source-entries'

const shownAtOnce = 30

/**
 * Lets the editor choose a source, and the place in it.
 * @returns a citation such as [^key, p. 12], or undefined where it was closed without one
 */
export function askForCitation(sources: readonly SourceEntry[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    let chosen: SourceEntry | undefined
    const search = makeElement('input', { type: 'search', id: 'cite-search', autocomplete: 'off' })
    const list = makeElement('ul', { className: 'cite-list' })
    const count = makeElement('p', { className: 'cite-count' })
    count.setAttribute('role', 'status')
    const place = makeElement('input', { type: 'text', id: 'cite-place', autocomplete: 'off' })
    const fault = makeElement('p', { className: 'fault' })
    fault.setAttribute('role', 'alert')
    const insert = makeElement('button', { type: 'submit', disabled: true }, 'Insert the citation')
    const cancel = makeElement('button', { type: 'button' }, 'Cancel')

    const choose = (source: SourceEntry) => {
      chosen = source
      insert.disabled = false
      show()
      place.focus()
    }
    const show = () => {
      const found = findSources(sources, search.value)
      list.replaceChildren(
        ...found.slice(0, shownAtOnce).map((source) => toItem(source, source === chosen, choose)),
      )
      count.textContent =
        found.length > shownAtOnce
          ? `${found.length} sources; the first ${shownAtOnce} are shown. Type more words.`
          : found.length === 1
            ? '1 source'
            : `${found.length} sources`
    }
    const form = makeElement(
      'form',
      { method: 'dialog' },
      makeElement('h2', { id: 'cite-title' }, 'Cite a source'),
      makeElement('label', { htmlFor: 'cite-search' }, 'Search by title, author or key'),
      search,
      count,
      list,
      makeElement(
        'label',
        { htmlFor: 'cite-place' },
        'Where in the source, if you know it: p. 12, table 3, paragraph 2',
      ),
      place,
      fault,
      makeElement('div', { className: 'actions' }, insert, cancel),
    )
    const dialog = makeElement('dialog', { className: 'cite' }, form)
    dialog.setAttribute('aria-labelledby', 'cite-title')

    search.addEventListener('input', show)
    search.addEventListener('keydown', (event) => {
      const [first] = findSources(sources, search.value)
      if (event.key !== 'Enter') return
      event.preventDefault()
      if (first) choose(first)
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (!chosen) return
      const locator = place.value.trim().replace(/\s+/g, ' ')
      fault.textContent = toPlaceFault(chosen.key, locator)
      if (fault.textContent !== '') return
      dialog.returnValue = `[^${chosen.key}${locator === '' ? '' : `, ${locator}`}]`
      dialog.close()
    })
    cancel.addEventListener('click', () => dialog.close())
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(dialog.returnValue === '' ? undefined : dialog.returnValue)
    })

    show()
    document.body.append(dialog)
    dialog.showModal()
    search.focus()
  })
}

function toItem(
  source: SourceEntry,
  isChosen: boolean,
  choose: (source: SourceEntry) => void,
): HTMLElement {
  const button = makeElement(
    'button',
    { type: 'button' },
    makeElement('strong', {}, source.title),
    makeElement('span', {}, [source.makers, source.issued].filter(Boolean).join(', ')),
    makeElement('code', {}, source.key),
  )
  button.setAttribute('aria-pressed', String(isChosen))
  button.addEventListener('click', () => choose(source))
  return makeElement('li', {}, button)
}

/** The sources that hold every word, wherever it stands. */
function findSources(sources: readonly SourceEntry[], search: string): readonly SourceEntry[] {
  const words = search.toLowerCase().split(/\s+/)
  return sources.filter(({ words: text }) => words.every((word) => text.includes(word)))
}

function toPlaceFault(key: string, locator: string): string {
  const problem = findCitationProblem(key, locator === '' ? undefined : locator)
  if (problem === 'long-locator') return 'That is too long: 60 letters at most.'
  if (problem === 'address-in-locator') {
    return 'A web address belongs into the source itself, not into the citation.'
  }
  return /[[\]]/.test(locator) ? 'Square brackets cannot stand in a citation.' : ''
}
