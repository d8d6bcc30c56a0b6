/** How long after a change a page is looked at again, in milliseconds: what draws it follows the check. */
const looksMs = [400, 1200, 3000, 6000, 12000]

/**
 * Keeps a page as it should be: once a page can no longer be drawn, the message takes its place, and once it
 * can be drawn again, the page comes back. All else the framework changes in place.
 */
export function watchHealth(isAlone: boolean): { contentChanged: (errors: number) => void } {
  let timers: number[] = []
  const overlay = document.createElement('style')
  // The framework's stack trace helps no editor; what to mend stands above the page.
  overlay.textContent = 'nextjs-portal { display: none }'

  const look = async () => {
    const response = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(
      () => undefined,
    )
    if (!response) return
    const cannotBeDrawn = response.headers.has('x-preview-alone')
    if (cannotBeDrawn !== isAlone) location.reload()
  }

  return {
    contentChanged(errors) {
      if (errors > 0) document.documentElement.append(overlay)
      else overlay.remove()
      for (const timer of timers) clearTimeout(timer)
      timers =
        errors > 0 || isAlone ? looksMs.map((ms) => window.setTimeout(() => void look(), ms)) : []
    },
  }
}
