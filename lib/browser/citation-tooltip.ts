import { toTooltipContent } from './citation-content'
import { findEntry, isOnScreen } from './citation-entry'
import { pointArrow } from './citation-arrow'

export type CitationTooltip = ReturnType<typeof createCitationTooltip>

/** The one tooltip of the page: open or closed, and when open, pinned or only previewed. */
export function createCitationTooltip() {
  const box = createBox()
  let marker: HTMLAnchorElement | undefined
  let pinned = false
  let litEntry: HTMLElement | undefined

  function open(pressed: HTMLAnchorElement): boolean {
    const entry = findEntry(pressed)
    if (!entry) return false
    // A marker inside the tooltip changes what it says, and not where it hangs.
    const anchor = marker && box.contains(pressed) ? marker : pressed
    close(false)
    marker = anchor
    const name = pressed.getAttribute('aria-label') ?? pressed.textContent
    box.setAttribute('aria-label', name)
    box.replaceChildren(...toTooltipContent(name, entry, close))
    show(anchor)
    return true
  }

  function show(anchor: HTMLAnchorElement): void {
    // The class outlives the tooltip's closing, so that it fades where it hangs.
    document.querySelector('.is-anchor')?.classList.remove('is-anchor')
    anchor.classList.add('is-anchor')
    anchor.setAttribute('aria-expanded', 'true')
    attach(box, anchor)
    box.showPopover()
    pointArrow(box, anchor)
  }

  function pin(): void {
    pinned = true
    box.focus({ preventScroll: true })
    if (marker && isSheet(box)) uncover(marker, box)
  }

  function close(returnFocus = box.contains(document.activeElement)): void {
    if (!marker) return
    if (returnFocus) marker.focus({ preventScroll: true })
    marker.removeAttribute('aria-expanded')
    marker = undefined
    pinned = false
    litEntry?.classList.remove('is-lit')
    litEntry = undefined
    if (box.matches(':popover-open')) box.hidePopover()
  }

  function toggle(pressed: HTMLAnchorElement): boolean {
    if (pinned && pressed === marker) {
      close()
      return true
    }
    const opened = open(pressed)
    if (opened) pin()
    return opened
  }

  function preview(hovered: HTMLAnchorElement): void {
    const entry = findEntry(hovered)
    if (!entry || pinned) return
    attach(box, hovered)
    if (isOnScreen(entry.item)) light(hovered, entry.item)
    else if (!isSheet(box)) open(hovered)
  }

  function light(hovered: HTMLAnchorElement, entry: HTMLElement): void {
    close(false)
    marker = hovered
    litEntry = entry
    entry.classList.add('is-lit')
  }

  const closePreview = () => {
    if (!pinned) close()
  }

  /** The box stands at the end of the page, but Tab goes on as if it followed its marker. */
  function leaveByTab(backwards: boolean): boolean {
    const stops = [...box.querySelectorAll('a, button')]
    const focused = document.activeElement
    const leaves = backwards
      ? focused === box || focused === stops[0]
      : focused === stops[stops.length - 1]
    if (leaves) close(true)
    return leaves && backwards
  }

  const owns = (target: EventTarget | null) =>
    target instanceof Node && (box.contains(target) || !!marker?.contains(target))

  const repoint = () => {
    if (marker) pointArrow(box, marker)
  }
  addEventListener('scroll', repoint, { capture: true, passive: true })
  addEventListener('resize', repoint)
  box.addEventListener('focusin', () => (pinned = true))

  return { toggle, preview, closePreview, close, leaveByTab, owns }
}

function createBox(): HTMLElement {
  const box = document.createElement('div')
  box.className = 'cite-tip'
  box.popover = 'manual'
  box.tabIndex = -1
  box.setAttribute('role', 'group')
  return box
}

function attach(box: HTMLElement, marker: HTMLElement): void {
  if (!box.isConnected) (marker.closest('main') ?? document.body).append(box)
}

/** The style sheet decides between tooltip and sheet, and says which. */
function isSheet(box: HTMLElement): boolean {
  return getComputedStyle(box).getPropertyValue('--placement').trim() !== 'tooltip'
}

function uncover(marker: HTMLElement, sheet: HTMLElement): void {
  const gapPx = 16
  const covered = marker.getBoundingClientRect().bottom + gapPx - sheet.getBoundingClientRect().top
  if (covered > 0) scrollBy(0, covered)
}
