/** Shows the button that copies the reference of the page, where the browser lets a page copy. */
export function startCitePage(): void {
  const block = document.querySelector('.cite-page')
  const button = block?.querySelector('button')
  const reference = block?.querySelector('.cite-page-reference')?.textContent
  const status = block?.querySelector<HTMLElement>('[role=status]')
  // Browsers keep the clipboard from pages without a secure connection.
  if (!button || !reference || !status || !('clipboard' in navigator)) return
  button.hidden = false
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(reference).then(() => {
      status.textContent = status.dataset['copied'] ?? ''
    })
  })
}
