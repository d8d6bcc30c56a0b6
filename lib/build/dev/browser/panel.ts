// The bundler puts the text of panel.css here.
declare const panelStyle: string

const kept = 'preview-panel'

/** Adds the button that opens what is known of this page: its files, sources, figures and share card. */
export function addPanel(): void {
  const host = document.createElement('preview-panel')
  const style = document.createElement('style')
  style.textContent = panelStyle
  const button = document.createElement('button')
  button.type = 'button'
  const frame = document.createElement('iframe')
  frame.id = 'panel'
  frame.title = 'About this page'
  button.setAttribute('aria-controls', frame.id)

  const show = (isOpen: boolean) => {
    // Drawn on request alone: it costs as much as the page itself.
    if (isOpen && frame.src === '') frame.src = `/preview-panel${location.pathname}`
    frame.hidden = !isOpen
    button.textContent = isOpen ? 'Close' : 'About this page'
    button.setAttribute('aria-expanded', String(isOpen))
    if (isOpen) sessionStorage.setItem(kept, 'open')
    else sessionStorage.removeItem(kept)
  }
  button.addEventListener('click', () => show(frame.hidden !== false))
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !frame.hidden && !document.querySelector(':popover-open')) show(false)
  })
  show(sessionStorage.getItem(kept) === 'open')
  host.attachShadow({ mode: 'open' }).append(style, button, frame)
  document.documentElement.append(host)
}
