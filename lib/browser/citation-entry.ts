/** One entry of the list of sources and notes, with the words of the list for its controls. */
export type CitationEntry = { readonly item: HTMLElement; readonly words: DOMStringMap }

export function findMarker(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a.cite') : null
}

export function findEntry(marker: HTMLAnchorElement): CitationEntry | undefined {
  const item = document.getElementById(decodeURIComponent(marker.hash.slice(1)))
  const list = item?.closest<HTMLElement>('.notes')
  return item && list ? { item, words: list.dataset } : undefined
}

export function isOnScreen(item: HTMLElement): boolean {
  const { top, bottom } = item.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}
