const words = () => document.querySelector('main')?.dataset ?? {}
const toast = document.querySelector<HTMLElement>('.toast') ?? makeToast()
let timer = 0

/** The address of a place on this page by which it will be found in ten years: the page's canonical one. */
export function toAddress(id: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
  return `${canonical?.href ?? location.href.replace(/#.*/, '')}#${id}`
}

/** Puts words on the clipboard, as HTML too where that is given, and says in the place for it whether it worked. */
export async function copy(
  text: string,
  { html, status = toast }: { html?: string; status?: HTMLElement } = {},
): Promise<void> {
  const { clipboard } = navigator
  try {
    if (html !== undefined && 'ClipboardItem' in window)
      await clipboard.write([
        new ClipboardItem({
          'text/plain': toBlob(text, 'plain'),
          'text/html': toBlob(html, 'html'),
        }),
      ])
    else await clipboard.writeText(text)
    say(status, words()['copied'])
  } catch {
    say(status, words()['notCopied'])
  }
}

const toBlob = (text: string, type: string) => new Blob([text], { type: `text/${type}` })

/** For eyes and screen readers alike, for a while. */
function say(place: HTMLElement, text = ''): void {
  place.textContent = ''
  clearTimeout(timer)
  // Words that come after a moment are read out, the same ones again too.
  timer = window.setTimeout(() => {
    place.textContent = text
    timer = window.setTimeout(() => (place.textContent = ''), 4000)
  }, 50)
}

/** There from the start, since a screen reader reads out changes of what it knows. */
function makeToast(): HTMLElement {
  const made = document.createElement('p')
  made.className = 'toast'
  made.setAttribute('role', 'status')
  document.body.append(made)
  return made
}
