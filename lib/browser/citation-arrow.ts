/** The style sheet places the tooltip; only where it ended up tells where its arrow goes. */
export function pointArrow(box: HTMLElement, marker: HTMLElement): void {
  const from = marker.getBoundingClientRect()
  const to = box.getBoundingClientRect()
  const middle = from.left + from.width / 2
  const isRightToLeft = getComputedStyle(box).direction === 'rtl'
  box.style.setProperty('--arrow', `${isRightToLeft ? to.right - middle : middle - to.left}px`)
  box.classList.toggle('is-above', to.top < from.top)
}
