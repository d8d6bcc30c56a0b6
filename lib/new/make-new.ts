import type { Readable, Writable } from 'node:stream'

import { addKey, collectGiven, listMissing } from './collect'
import { askThing, converse } from './converse'
import { createFiles } from './create-files'
import { writeDraft } from './draft'
import type { Draft } from './draft'
import { readGiven } from './given'
import type { Given } from './given'
import { toHelp } from './help'
import { findNameFault } from './identify'
import { importSources } from './import/import-sources'
import { nameInput, readInput } from './import/read-input'
import { listUnfilled } from './list-unfilled'
import { loadSurroundings } from './load-library'
import type { Surroundings } from './load-library'
import { Cancelled, NewError } from './new-error'
import { planFiles } from './plan'
import type { Answers } from './plan'
import { listNext, toPreview, toReport } from './report'
import { toTerminal } from './terminal'
import type { Terminal } from './terminal'
import { findThing, things } from './things'

/** The command with all that it talks to. */
export type Run = {
  readonly args: readonly string[]
  readonly input: Readable
  readonly output: Writable
  readonly errors: Writable
  /** Whether a person sits there who can be asked. */
  readonly isInteractive: boolean
}

/**
 * Makes a new story, source, statistic, edition or page.
 * @returns the exit code: 0 done, 1 not possible as asked (errors say why), 130 ended by the person
 */
export async function makeNew(run: Run): Promise<number> {
  const terminal = run.isInteractive ? toTerminal(run.input, run.output) : undefined
  try {
    const given = readGiven(run.args)
    run.output.write(
      given.help ? `${toHelp(given.thing)}\n` : `\n${await make(run, given, terminal)}\n`,
    )
    return 0
  } catch (failure) {
    if (failure instanceof Cancelled) {
      terminal?.end('Ended. Nothing was written.')
      return 130
    }
    if (!(failure instanceof NewError)) throw failure
    run.errors.write(`${failure.message}\n`)
    return 1
  }
}

async function make(run: Run, given: Given, terminal: Terminal | undefined): Promise<string> {
  const surroundings = await loadSurroundings(given.root)
  const asking = given.yes ? undefined : terminal
  if (!given.thing) {
    if (!asking) throw new NewError(toUnsaid())
    asking.open('Something new for content/')
    const thing = findThing(await askThing(asking))
    return thing ? make(run, { ...given, thing }, asking) : ''
  }
  const answers = collectGiven(given.thing, given, surroundings)
  const from = await findImport(run, given, asking)
  if (from) return importAll(from, { answers, given, surroundings, terminal: asking })

  const named = addKey(answers, surroundings)
  const missing = listMissing(named)
  if (missing.length === 0)
    return write(planFiles(named, surroundings), { given, next: listNext(named) })
  if (!asking) throw new NewError(toMissing(named, missing))
  const filled = await converse(answers, surroundings, asking)
  return writeIfWanted(planFiles(filled, surroundings), { given, next: listNext(filled) }, asking)
}

const toUnsaid = () =>
  `Say what is to be new: ${things.map(({ name }) => `"npm run new -- ${name}"`).join(', ')}. "npm run new -- --help" tells more.`

function toMissing({ thing }: Answers, missing: readonly string[]): string {
  const options = missing.map((option) => `--${option}`).join(' and ')
  const title =
    thing.name === 'source' ? ', or --title, from which one is made, or --from with a file' : ''
  return `Nobody can be asked here, and ${options} is missing${title}. For example:\n  npm run new -- ${thing.example}`
}

type Text = { readonly text: string; readonly where: string }

/** The references that are to be imported, or undefined where a source is typed in. */
async function findImport(
  { input }: Run,
  { thing, values }: Given,
  terminal: Terminal | undefined,
): Promise<Text | undefined> {
  const [path] = values.get('from') ?? []
  if (path !== undefined) return { text: await readInput(path, input), where: nameInput(path) }
  if (thing?.name !== 'source' || !terminal || values.size > 0) return undefined
  const how = await terminal.askChoice('Where does it come from?', [
    { value: 'typed', label: 'I type it in' },
    {
      value: 'file',
      label: 'From a file',
      hint: 'BibTeX, RIS or CSL-JSON, of Zotero for instance',
    },
    { value: 'pasted', label: 'I paste it', hint: 'what a publisher’s page shows under “Cite”' },
  ])
  if (how === 'typed') return undefined
  if (how === 'file') {
    const file = await terminal.askText('Which file?\nIts name with its folders.', (answer) =>
      answer.trim() === '' ? 'Something has to stand here.' : undefined,
    )
    return { text: await readInput(file, input), where: file }
  }
  const text = await terminal.askPaste('Paste it here, then press Enter and Ctrl-D.')
  return { text, where: 'What was pasted' }
}

async function importAll(
  from: Text,
  {
    answers,
    given,
    surroundings,
    terminal,
  }: {
    readonly answers: Answers
    readonly given: Given
    readonly surroundings: Surroundings
    readonly terminal: Terminal | undefined
  },
): Promise<string> {
  const { drafts, account } = await importSources(from, answers, surroundings, terminal)
  if (drafts.length === 0) {
    return `${terminal ? '' : `${account}\n\n`}There is nothing new in it, so nothing was written.`
  }
  const next = ['Cite each in a text by its name: [^name] or [^name, p. 12].']
  if (terminal) return writeIfWanted(drafts, { given, next }, terminal)
  return `${account}\n\n${await write(drafts, { given, next })}`
}

type Finish = { readonly given: Given; readonly next: readonly string[] }

async function writeIfWanted(
  drafts: readonly Draft[],
  finish: Finish,
  terminal: Terminal,
): Promise<string> {
  terminal.show(toPreview(drafts), 'This will be written')
  if (!finish.given.dryRun && !(await terminal.askYes('Write it?'))) throw new Cancelled()
  terminal.close('Thank you.')
  return write(drafts, finish)
}

async function write(drafts: readonly Draft[], { given, next }: Finish): Promise<string> {
  const { root } = given
  if (given.dryRun) return `${toPreview(drafts)}\n\nNothing was written.`
  const names = drafts.map(({ name }) => name)
  const fault = findNameFault(names, await loadNames(root))
  if (fault !== undefined) throw new NewError(fault)
  createFiles(
    root,
    drafts.map((draft) => ({ name: draft.name, text: writeDraft(draft) })),
  )
  return toReport(names, await listUnfilled(root, names), next)
}

/** What is there by now: answering may have taken a while. */
const loadNames = (root: string): Promise<Surroundings> => loadSurroundings(root)
