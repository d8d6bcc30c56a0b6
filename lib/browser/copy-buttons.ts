import { copy } from './clipboard'

/** Shows the buttons that copy a text of the page, such as its reference, where the browser lets a page copy. */
export function startCopyButtons(): void {
  // Browsers keep the clipboard from pages without a secure connection.
  if (!('clipboard' in navigator)) return
  for (const block of document.querySelectorAll('.copy')) startButton(block)
}

function startButton(block: Element): void {
  const button = block.querySelector('button')
  const text = block.querySelector('.copy-text')?.textContent
  if (!button || !text) return
  button.hidden = false
  button.addEventListener('click', () => void copy(text))
}
