import { findMarker } from './citation-entry'
import { createCitationTooltip, type CitationTooltip } from './citation-tooltip'
import { followHover } from './hover'

/** Listens on the document, so that markers drawn later (in the preview) work too. */
export function startCitations(): void {
  if (!('popover' in HTMLElement.prototype)) return
  const tooltip = createCitationTooltip()
  followHover(tooltip)
  followPresses(tooltip)
  followKeys(tooltip)
}

function followPresses(tooltip: CitationTooltip): void {
  document.addEventListener('click', (event) => {
    const marker = findMarker(event.target)
    if (marker && isPlain(event) && tooltip.toggle(marker)) event.preventDefault()
  })
  // A finger that goes down may only want to scroll, so a touch counts when it is lifted.
  const closeOutside = (event: PointerEvent) => {
    const counts = event.pointerType === 'touch' ? 'pointerup' : 'pointerdown'
    if (event.type === counts && !tooltip.owns(event.target)) tooltip.close(false)
  }
  document.addEventListener('pointerdown', closeOutside)
  document.addEventListener('pointerup', closeOutside)
}

function followKeys(tooltip: CitationTooltip): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') tooltip.close()
    if (isTab(event) && tooltip.leaveByTab(event.shiftKey)) event.preventDefault()
  })
}

/** For Shift and Tab, WebKitGTK names the place on the keyboard alone. */
const isTab = ({ key, code }: KeyboardEvent) => key === 'Tab' || code === 'Tab'

/** With a modifier key the marker stays a link, which may open in a tab of its own. */
function isPlain(event: MouseEvent): boolean {
  const { button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event
  return !(button || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented)
}
