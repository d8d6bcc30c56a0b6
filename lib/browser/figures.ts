import { copy, toAddress } from './clipboard'

/** The buttons of a table of values: each copies the address of its value, or the value with its source. */
function startFigures(): void {
  document.querySelector('.figure-table')?.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-copy]')
    const row = button?.closest('tr')
    const table = row?.closest('table')
    if (!button || !row || !table) return
    const address = toAddress(row.id)
    if (button.dataset['copy'] === 'link') void copy(address)
    else void copyFigure(table, row, address)
  })
}

function copyFigure(table: HTMLTableElement, row: HTMLElement, address: string): Promise<void> {
  const { measure = '', axis = '', site = '' } = table.dataset
  const area = textOf(row, 'th')
  const value = textOf(row, '.figure-value')
  const headings = [...table.querySelectorAll('thead th')].map(tidy)
  const facts = `${axis}; ${headings[2] ?? ''}: ${textOf(row, '.figure-year')}; ${headings[3] ?? ''}: ${remarksOf(row)}`
  const sources = [...row.querySelectorAll('.figure-cell .cite')].map(toSource)
  const text = [
    `${measure}, ${area}: ${value}`,
    facts,
    ...sources.map((source) => source.text),
    `${site}: ${address}`,
  ].join('\n')
  const html = [
    `<p><a href="${address}">${escape(`${measure}, ${area}`)}</a>: <strong>${escape(value)}</strong><br>${escape(facts)}</p>`,
    ...sources.map((source) => `<p>${source.html}</p>`),
    `<p>${escape(site)}: <a href="${address}">${address}</a></p>`,
  ].join('')
  return copy(text, { html })
}

/** A source with its locator and address, as it stands in the list that a mark leads to. */
function toSource(mark: Element) {
  const item = document.querySelector(mark.getAttribute('href') ?? '')
  const weak = textOf(item, '.note-weak')
  const reference = textOf(item, '.note-reference') + (weak && ` (${weak})`)
  const locator = /\((.*)\)/.exec(textOf(item, `[href="#${mark.id}"]`))?.[1]
  const url = item?.querySelector<HTMLAnchorElement>('a[rel~=external]')?.href
  const words = locator ? `${reference} ${locator}.` : reference
  return {
    text: url ? `${words} ${url}` : words,
    html: url ? `${escape(words)} <a href="${escape(url)}">${escape(url)}</a>` : escape(words),
  }
}

const textOf = (part: Element | null, selector: string) => tidy(part?.querySelector(selector))

/** How a value stands to its source, then what is said of it, each a sentence. */
const remarksOf = (row: Element) =>
  [...(row.querySelector('.figure-remarks')?.childNodes ?? [])]
    .filter((node) => !(node instanceof Element && node.matches('.figure-tools')))
    .map(tidy)
    .map((text) => (/[.!?]$/.test(text) ? text : `${text}.`))
    .join(' ')

function tidy(node: Node | null | undefined): string {
  const copied = node?.cloneNode(true)
  if (copied instanceof Element) copied.querySelectorAll('.cite').forEach((mark) => mark.remove())
  return (copied?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

startFigures()
