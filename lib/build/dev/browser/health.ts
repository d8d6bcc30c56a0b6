/** How long after a change a page is looked at again and again, in milliseconds: what draws it follows the check. */
const pausesMs = [300, 600, 1200, ...Array.from({ length: 15 }, () => 2000)]

/**
 * Keeps a page as it should be: once a page can no longer be drawn, the message takes its place, and once it
 * can be drawn again, the page comes back. All else the framework changes in place.
 */
export function watchHealth(isAlone: boolean): { contentChanged: (errors: number) => void } {
  let change = 0
  const overlay = document.createElement('style')
  // The framework's stack trace helps no editor; what to mend stands above the page.
  overlay.textContent = 'nextjs-portal { display: none }'

  const lookUntilSettled = async () => {
    const own = ++change
    for (const ms of pausesMs) {
      await new Promise((resolve) => setTimeout(resolve, ms))
      if (own !== change) return
      const cannotBeDrawn = await isReplaced()
      if (own !== change) return
      if (cannotBeDrawn !== undefined && cannotBeDrawn !== isAlone) {
        location.reload()
        return
      }
    }
  }

  return {
    contentChanged(errors) {
      if (errors > 0) document.documentElement.append(overlay)
      else overlay.remove()
      if (errors > 0 || isAlone) void lookUntilSettled()
      else change += 1
    },
  }
}

/** Whether the server puts the message in the place of this page; undefined where it does not answer. */
async function isReplaced(): Promise<boolean | undefined> {
  const headers = { accept: 'text/html' }
  const response = await fetch(location.href, { headers }).catch(() => undefined)
  return response?.headers.has('x-preview-alone')
}
