import { watchHealth } from './health'
import { addPanel } from './panel'

// The bundler puts the text of notice.css here.
declare const noticeStyle: string

type State = { readonly html: string; readonly errors: number }

const isAlone = document.documentElement.hasAttribute('data-preview-alone')
const host = document.createElement('preview-notice')
host.toggleAttribute('data-alone', isAlone)
const notice = document.createElement('section')
notice.className = 'notice'
notice.setAttribute('aria-label', 'What the check says')
// Assistive technology reads a new mistake without moving the focus.
notice.setAttribute('aria-live', 'polite')
const style = document.createElement('style')
style.textContent = noticeStyle
host.attachShadow({ mode: 'open' }).append(style, notice)
host.hidden = true

/** Between head and body, where the framework puts nothing and so takes nothing away. */
const place = () => {
  if (!host.isConnected) document.documentElement.insertBefore(host, document.body)
}

const showState = (html: string) => {
  // What the editor has opened stays open while a file is saved again and again.
  const open = new Map(
    [...notice.querySelectorAll('details')].map((one) => [one.className, one.open]),
  )
  if (notice.innerHTML !== html) notice.innerHTML = html
  for (const one of notice.querySelectorAll('details'))
    one.open = open.get(one.className) ?? one.open
  host.hidden = html === ''
  place()
}

const health = watchHealth(isAlone)
const address = new URL('/__preview/events', location.href)
address.searchParams.set('page', location.pathname)
if (isAlone) address.searchParams.set('alone', '')
const events = new EventSource(address)
events.addEventListener('state', ({ data }: MessageEvent<string>) => {
  const { html, errors } = JSON.parse(data) as State
  showState(html)
  health.contentChanged(errors)
})
events.addEventListener('error', () => {
  showState('<p class="lost">The preview has stopped. Start it again: <code>npm run dev</code></p>')
})

if (!isAlone) addPanel()
