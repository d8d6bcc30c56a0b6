/** Measures that run in the page, in any engine: they use their elements and nothing else from outside. */

/**
 * Of the 24 × 24 px around the middle of each element, the share of points that press it.
 * Anything over it, even a neighbour, takes points away.
 */
export function measurePresses(elements: readonly Element[]): { name: string; share: number }[] {
  return elements.map((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left, top, width, height } = element.getBoundingClientRect()
    const offsets = Array.from({ length: 13 }, (_, index) => -11.9 + (index * 23.8) / 12)
    const presses = offsets.flatMap((dx) =>
      offsets.map((dy) => {
        const hit = document.elementFromPoint(left + width / 2 + dx, top + height / 2 + dy)
        return hit !== null && element.contains(hit)
      }),
    )
    const share = presses.filter(Boolean).length / presses.length
    return { name: element.id || element.getAttribute('href') || '', share }
  })
}

/** How much higher each block with markers is than without them, when it stands on one line. */
export function measureHeights(parents: readonly Element[]): { text: string; pixels: number }[] {
  const blocks = parents.map((parent) => parent.closest<HTMLElement>('p, li, td, h2, h3')!)
  return [...new Set(blocks)].map((block) => {
    const markers = [...block.querySelectorAll<HTMLElement>('a.cite')]
    block.style.setProperty('white-space', 'nowrap')
    const withMarkers = block.getBoundingClientRect().height
    for (const marker of markers) marker.style.setProperty('display', 'none')
    const pixels = withMarkers - block.getBoundingClientRect().height
    for (const marker of markers) marker.style.removeProperty('display')
    block.style.removeProperty('white-space')
    return { text: block.textContent.slice(0, 40), pixels }
  })
}

/**
 * Sets each paragraph with markers at many widths. A marker stands alone when the letter (or the
 * marker) before it is on another line; named by its paragraph.
 */
export function findLonelyMarkers(paragraphs: readonly Element[]): {
  placed: number
  alone: string[]
} {
  const middleOf = ({ top, bottom }: DOMRect) => (top + bottom) / 2
  const alone = new Set<string>()
  let placed = 0

  for (const paragraph of paragraphs as HTMLElement[]) {
    const half = parseFloat(getComputedStyle(paragraph).lineHeight) / 2
    const pairs = [...paragraph.querySelectorAll('a.cite')].flatMap((marker) => {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      walker.currentNode = marker
      const before = walker.previousNode() as Text | null
      if (!before || /\s$/.test(before.data)) return []
      const letter = document.createRange()
      letter.setStart(before, before.length - 1)
      letter.setEnd(before, before.length)
      return [{ marker, letter }]
    })
    for (let width = 150; width <= 640; width += 5) {
      paragraph.style.setProperty('inline-size', `${width}px`)
      for (const { marker, letter } of pairs) {
        placed++
        const above =
          middleOf(marker.getBoundingClientRect()) - middleOf(letter.getBoundingClientRect())
        if (above > half) alone.add(paragraph.id || paragraph.textContent.slice(0, 40))
      }
    }
    paragraph.style.removeProperty('inline-size')
  }
  return { placed, alone: [...alone] }
}
