import { copy, toAddress } from './clipboard'

/**
 * Whoever presses the words of a heading, or the mark beside a paragraph or quotation, gets its address
 * on the clipboard; the press still goes there, and with a key held down it stays a link.
 */
export function startPassages(): void {
  document.addEventListener('click', (event) => {
    const link = closest(event.target, 'a.anchor') as HTMLAnchorElement | null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    void copy(toAddress(link.hash.slice(1)))
  })

  const mark = document.createElement('a')
  mark.className = 'anchor passage-mark'
  mark.ariaLabel = document.querySelector('main')?.dataset['link'] ?? ''
  // Keyboards have the headings; a stop at each paragraph would be in their way.
  mark.tabIndex = -1
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    const paragraph = closest(target, '[id^=p-]')
    // A finger that scrolls or presses passes over many.
    if (!paragraph || pointerType === 'touch') return
    const quote = closest(target, '[id^=quote-]')
    // On its way from a quotation to the mark, the pointer crosses the paragraph.
    if (!quote && paragraph.contains(mark)) return
    mark.href = `#${(quote ?? paragraph).id}`
    if (!paragraph.contains(mark)) paragraph.append(mark)
  })
}

const closest = (target: EventTarget | null, selector: string) =>
  target instanceof Element ? target.closest(selector) : null
