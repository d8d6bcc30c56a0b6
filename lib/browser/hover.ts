import { findMarker } from './citation-entry'
import type { CitationTooltip } from './citation-tooltip'

const restMs = 150
const leaveMs = 300

/** Opens for a mouse that rests on a marker, and closes when it has left marker and tooltip. */
export function followHover(tooltip: CitationTooltip): void {
  let timer = 0
  /** The marker under the mouse, null for none; undefined while nothing is awaited. */
  let awaited: HTMLAnchorElement | null | undefined

  function stop(): void {
    clearTimeout(timer)
    awaited = undefined
  }

  function follow(target: EventTarget | null): void {
    const marker = findMarker(target)
    if (tooltip.owns(target)) return stop()
    // Crossing further elements on the way out must not start the wait again.
    if (awaited === marker) return
    stop()
    awaited = marker
    timer = window.setTimeout(
      () => {
        awaited = undefined
        if (marker) tooltip.preview(marker)
        else tooltip.closePreview()
      },
      marker ? restMs : leaveMs,
    )
  }

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse' && !event.buttons) follow(event.target)
  })
  document.documentElement.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse') follow(null)
  })
  document.addEventListener('click', stop, true)
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') stop()
  })
}
