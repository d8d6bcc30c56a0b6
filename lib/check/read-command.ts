import { parseArgs } from 'node:util'

import { findNearest } from '@/lib/citations/nearest'

import { CheckError } from './check-error'

export type Command = {
  readonly root: string
  readonly isHelp: boolean
  readonly isFix: boolean
  readonly output: 'people' | 'json' | 'annotations'
  /** What is to be shown, as it was written; everything if empty. */
  readonly paths: readonly string[]
}

const options = {
  fix: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  annotations: { type: 'boolean', default: false },
  root: { type: 'string', default: '.' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

export const help = `Checks everything in content/, and says where something is wrong, why it matters and how to mend it.

  npm run check                              checks, and shows all
  npm run check -- content/sources           checks all, and shows what concerns that folder or file
  npm run check -- --fix                     mends what is safe to mend, says what, and checks again
  npm run check -- --json                    for programs: one JSON object (lib/check/json-report.ts)
  npm run check -- --annotations             for GitHub Actions: marks the lines in pull requests;
                                             there it happens without asking
  npm run check -- --root <folder>           the project is in another folder
  npm run check -- --help                    shows this

--fix takes out backslashes that an editor put before citations, stray spaces, byte-order marks, Windows
line ends, tabs and typographic quotation marks in fields, and mends names that are surely mistyped. It
never touches the words of a press release, what an edition has kept (content/editions/<year>/statistics),
or content/addresses/published.txt. Given files or folders, it mends only these.

Ends with 0 if there is no error (advice stops nothing), 1 if there is one in what is shown, and 2 if the
check itself could not run or failed. Colour is left out where NO_COLOR is set or no terminal is there.`

/**
 * Reads what was written behind `npm run check --`.
 * @throws CheckError for an option that does not exist, or that lacks its value
 */
export function readCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Command {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!Object.hasOwn(options, token.name)) throw new CheckError(toUnknown(token.rawName))
    const takesValue = options[token.name as keyof typeof options].type === 'string'
    if (takesValue && (token.value === undefined || token.value.startsWith('-')))
      throw new CheckError(
        `Behind ${token.rawName} a folder is missing: ${token.rawName} <folder>.`,
      )
    if (!takesValue && token.value !== undefined)
      throw new CheckError(`${token.rawName} takes no value. Write ${token.rawName} alone.`)
  }
  return {
    root: String(values.root),
    isHelp: values.help === true,
    isFix: values.fix === true,
    output:
      values.json === true
        ? 'json'
        : values.annotations === true || env['GITHUB_ACTIONS'] === 'true'
          ? 'annotations'
          : 'people',
    paths: positionals,
  }
}

function toUnknown(option: string): string {
  const nearest = findNearest(option.replace(/^-+/, ''), Object.keys(options))
  const hint =
    nearest === undefined
      ? 'npm run check -- --help shows all there are.'
      : `Did you mean --${nearest}? npm run check -- --help shows all there are.`
  return `There is no option ${option}. ${hint}`
}
