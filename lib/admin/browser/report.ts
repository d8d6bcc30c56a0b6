import type { BrokenFile, EditableFile, Remark, Report } from '../protocol'
import { askServer } from './ask-server'
import { makeElement } from './make-element'

export type ReportPanel = {
  /** Shows what the check says of a file, or of all content where none is open. */
  readonly show: (file: EditableFile | undefined) => void
  /** Says that something was done, and checks again. */
  readonly update: (done: string, file: EditableFile | undefined) => Promise<void>
}

/**
 * The line below the form: what was saved, what the check says of it, and where it can be seen.
 * @param broken files that no form can show
 */
export function toReportPanel(panel: HTMLElement, broken: readonly BrokenFile[]): ReportPanel {
  let remarks: readonly Remark[] | undefined
  let open: EditableFile | undefined
  let done = ''

  const draw = () => {
    panel.replaceChildren(
      makeElement('p', { role: 'status' }, ...toSentence(open, remarks, done)),
      ...toLink(open),
      ...toDetails(open, remarks ?? []),
      ...toBroken(broken),
    )
  }
  const check = async () => {
    remarks = undefined
    draw()
    const report = await askServer<Report>('check').catch(() => undefined)
    if (!report) done = `${done} The check did not answer.`.trim()
    remarks = report?.remarks ?? []
    draw()
  }
  void check()
  return {
    show: (file) => {
      // In a list, what was said of the last file stays.
      if (file && file.path !== open?.path) done = ''
      open = file ?? (done === '' ? undefined : open)
      draw()
    },
    update: (what, file) => {
      done = what
      open = file
      return check()
    },
  }
}

function toSentence(
  open: EditableFile | undefined,
  remarks: readonly Remark[] | undefined,
  done: string,
): readonly (string | Node)[] {
  const said = done === '' ? [] : [makeElement('strong', {}, done), ' ']
  if (!remarks) return [...said, 'Checking…']
  const errors = remarks.filter(({ severity }) => severity === 'error')
  const here = errors.filter(({ file }) => file === open?.path).length
  const elsewhere = errors.length - here
  const rest = elsewhere > 0 ? ` Other files: ${toCount(elsewhere)}.` : ''
  if (!open) {
    return [
      ...said,
      errors.length > 0
        ? `The content has ${toCount(errors.length)}.`
        : 'The content has no errors.',
    ]
  }
  return [
    ...said,
    makeElement('code', {}, open.path),
    here > 0 ? ` has ${toCount(here)}.${rest}` : ` has no errors.${rest}`,
  ]
}

const toCount = (errors: number) => (errors === 1 ? '1 error' : `${errors} errors`)

function toLink(open: EditableFile | undefined): readonly Node[] {
  if (!open) return []
  return [makeElement('a', { href: open.page, target: 'preview' }, 'See it in the preview')]
}

/** The remarks on the open file first; those on others behind a fold. */
function toDetails(open: EditableFile | undefined, remarks: readonly Remark[]): readonly Node[] {
  const here = remarks.filter(({ file }) => file === open?.path)
  const errors = remarks.filter(({ file, severity }) => file !== open?.path && severity === 'error')
  return [
    ...(here.length > 0 ? [toList(here)] : []),
    ...(errors.length > 0
      ? [
          makeElement(
            'details',
            {},
            makeElement('summary', {}, `Errors in other files (${errors.length})`),
            toList(errors),
          ),
        ]
      : []),
  ]
}

const toList = (remarks: readonly Remark[]) =>
  makeElement(
    'ul',
    {},
    ...remarks.map(({ file, line, message, severity }) =>
      makeElement(
        'li',
        { className: severity },
        makeElement('strong', {}, severity === 'error' ? 'Error' : 'Advice'),
        ` ${file}, line ${line}: ${message}`,
      ),
    ),
  )

function toBroken(broken: readonly BrokenFile[]): readonly Node[] {
  if (broken.length === 0) return []
  return [
    makeElement(
      'details',
      {},
      makeElement('summary', {}, `Files that no form can show yet (${broken.length})`),
      makeElement('p', {}, 'A form would lose what it cannot read. Mend these in a text editor.'),
      makeElement(
        'ul',
        {},
        ...broken.map(({ path, reason }) =>
          makeElement('li', {}, makeElement('code', {}, path), ` ${reason}`),
        ),
      ),
    ),
  ]
}
