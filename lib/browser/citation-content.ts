import type { CitationEntry } from './citation-entry'
import { copy } from './clipboard'

/** What the tooltip shows: the marker's name, a copy of the entry's own words, and its controls. */
export function toTooltipContent(
  name: string,
  { item, words }: CitationEntry,
  close: (returnFocus?: boolean) => void,
): readonly Node[] {
  const head = element('div', 'cite-tip-head')
  const closeButton = button('cite-tip-close', '×', close)
  closeButton.setAttribute('aria-label', words['close'] ?? '')
  head.append(element('p', 'cite-tip-name', name), closeButton)

  const body = element('div', 'cite-tip-body')
  body.append(...copyOf(item.querySelector('.note-body')))
  const actions = element('p', 'cite-tip-actions')
  actions.append(...toCopyControls(item, words), toListLink(item, words, close))
  body.append(actions)
  return [head, body]
}

function copyOf(body: Element | null): readonly Node[] {
  const clone = body?.cloneNode(true) as Element | undefined
  clone?.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'))
  return [...(clone?.childNodes ?? [])]
}

function toCopyControls(item: HTMLElement, words: DOMStringMap): readonly Node[] {
  const reference = item.querySelector('.note-reference')
  // Browsers keep the clipboard from pages without a secure connection.
  if (!reference || !('clipboard' in navigator)) return []
  const status = element('span', 'cite-tip-status')
  status.setAttribute('role', 'status')
  const copyButton = button('cite-tip-copy', words['copy'] ?? '', () => {
    void copy(toPlainCitation(item, reference), { status })
  })
  return [copyButton, status]
}

function toPlainCitation(item: HTMLElement, reference: Element): string {
  const link = item.querySelector<HTMLAnchorElement>('a[rel~=external]')
  return `${reference.textContent} ${link?.href ?? ''}`.replace(/\s+/g, ' ').trim()
}

function toListLink(
  item: HTMLElement,
  words: DOMStringMap,
  close: (returnFocus?: boolean) => void,
): Node {
  const link = element('a', 'cite-tip-list', words['list'])
  link.href = `#${item.id}`
  link.addEventListener('click', () => close(false))
  return link
}

function button(className: string, text: string, press: () => void): HTMLButtonElement {
  const made = element('button', className, text)
  made.type = 'button'
  made.addEventListener('click', () => press())
  return made
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}
