type Connection = { readonly saveData?: boolean }

const shown = 'display-font'

/**
 * Fetches the display typeface after the page and shows titles in it, unless something would move by it or the
 * reader saves data (Network Information, `prefers-reduced-data`). The next page finds it in the cache.
 */
export async function showDisplayFont(): Promise<void> {
  const { classList } = document.documentElement
  const { connection } = navigator as Navigator & { connection?: Connection }
  const savesData = connection?.saveData ?? false
  const wantsLess = matchMedia('(prefers-reduced-data: reduce)').matches
  if (classList.contains(shown) || savesData || wantsLess) return

  const faces = await document.fonts.load("1em 'Newsreader Display'").catch(() => [])
  if (faces.length === 0) return
  const before = readPlaces()
  classList.add(shown)
  if (readPlaces() !== before) classList.remove(shown)
}

/** Where every element begins from above, and how high it is. */
const readPlaces = () =>
  [...document.querySelectorAll<HTMLElement>('body *')]
    .map(({ offsetTop, offsetHeight }) => `${offsetTop} ${offsetHeight}`)
    .join()
