import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { styleText } from 'node:util'

import {
  autocomplete,
  autocompleteMultiselect,
  cancel,
  confirm,
  intro,
  isCancel,
  log,
  note,
  outro,
  select,
  text,
} from '@clack/prompts'

import { Cancelled } from './new-error'

/** One thing to choose, with what it is called and a word on it. */
export type Choice = { readonly value: string; readonly label: string; readonly hint?: string }

/** Who asks and who answers. */
export type Terminal = ReturnType<typeof toTerminal>

/** Questions over these streams. Each throws Cancelled where the person has pressed Ctrl-C or Esc. */
export function toTerminal(input: Readable, output: Writable) {
  const streams = { input, output }
  const options = (choices: readonly Choice[]) => choices.map((choice) => ({ ...choice }))
  return {
    open: (title: string) => intro(title, streams),
    close: (message: string) => outro(message, streams),
    end: (message: string) => cancel(message, streams),
    say: (message: string) => log.message(message, streams),
    warn: (message: string) => log.warn(message, streams),
    show: (message: string, title: string) => note(message, title, streams),

    askText: async (
      message: string,
      findFault: (answer: string) => string | undefined,
      proposal = '',
    ): Promise<string> =>
      unlessCancelled(
        await text({
          ...streams,
          message: behindBar(message),
          initialValue: proposal,
          validate: (answer = '') => findFault(answer),
        }),
      ).trim(),

    askChoice: async (message: string, choices: readonly Choice[]): Promise<string> =>
      unlessCancelled(
        choices.length > mostAtOnce
          ? await autocomplete<string>({
              ...streams,
              message: behindBar(message),
              options: options(choices),
              maxItems: mostAtOnce,
              placeholder: 'Type some letters to search.',
              filter: findsIn,
              validate: findNoChoice,
            })
          : await select<string>({ ...streams, message, options: options(choices) }),
      ),

    askSeveral: async (message: string, choices: readonly Choice[]): Promise<readonly string[]> =>
      unlessCancelled(
        await autocompleteMultiselect<string>({
          ...streams,
          message: behindBar(message),
          options: options(choices),
          maxItems: mostAtOnce,
          placeholder: 'Type to search. Tab or space chooses, Enter goes on.',
          filter: findsIn,
        }),
      ),

    askYes: async (message: string): Promise<boolean> =>
      unlessCancelled(await confirm({ ...streams, message })),

    /** Many lines, pasted, until Ctrl-D. */
    askPaste: (message: string): Promise<string> => {
      log.step(message, streams)
      return readLines(input, output)
    },
  }
}

const mostAtOnce = 15

/** The library draws its bar before each line of a question only where a short list is chosen from. */
const behindBar = (message: string) => message.replaceAll('\n', `\n${styleText('gray', '│')}  `)

/** Enter would answer with nothing where no choice has the letters that were typed. */
const findNoChoice = (chosen: string | readonly string[] | undefined) =>
  chosen === undefined ? 'Nothing in the list has these letters. Take some away.' : undefined

/** All the words that were typed stand somewhere in the choice. */
function findsIn(search: string, { value, label, hint }: Partial<Choice>): boolean {
  const whole = `${value ?? ''} ${label ?? ''} ${hint ?? ''}`.toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => whole.includes(word))
}

function unlessCancelled<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Cancelled()
  return answer as Exclude<T, symbol>
}

// The library's own field of many lines ends at an empty line, which stands between entries of BibTeX.
function readLines(input: Readable, output: Writable): Promise<string> {
  const lines: string[] = []
  const reader = createInterface({ input, output, terminal: true, prompt: '' })
  return new Promise((resolve, reject) => {
    reader.on('line', (line) => lines.push(line))
    reader.on('SIGINT', () => {
      reject(new Cancelled())
      reader.close()
    })
    reader.on('close', () => resolve(lines.join('\n')))
  })
}
