import type { RefusedError } from './ask-server'
import { makeElement } from './make-element'

/** Says why nothing was written, with what was entered, ready to be copied. */
export function showRefused(path: string, { refused }: RefusedError): void {
  const close = makeElement('button', { type: 'button' }, 'Back to the form')
  const reload = makeElement('button', { type: 'button' }, 'Load the page again')
  const title = makeElement('h2', { id: 'refused-title' }, 'Nothing was written')
  const dialog = makeElement(
    'dialog',
    { className: 'refused' },
    title,
    makeElement('p', {}, makeElement('code', {}, path)),
    makeElement('p', {}, refused.message),
    ...refused.unsaved.flatMap(({ name, text }, index) => [
      makeElement('label', { htmlFor: `unsaved-${index}` }, `${name}, as you wrote it`),
      makeElement('textarea', { id: `unsaved-${index}`, readOnly: true, value: text, rows: 4 }),
    ]),
    makeElement('div', { className: 'actions' }, close, reload),
  )
  dialog.setAttribute('aria-labelledby', 'refused-title')
  dialog.setAttribute('role', 'alertdialog')
  close.addEventListener('click', () => dialog.close())
  reload.addEventListener('click', () => location.reload())
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}
