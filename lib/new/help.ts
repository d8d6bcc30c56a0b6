import { things } from './things'
import type { Thing } from './things'

/** What `--help` says, of everything or of one thing. */
export const toHelp = (thing: Thing | undefined) => (thing ? toThingHelp(thing) : overview())

const always = `  --yes          Asks nothing. What is not given stays empty, to be filled in later.
  --dry-run      Shows what would be written, and writes nothing.
  --language     The language of the text, where the site has several: en.
  --root         The folder of the project, if it is not this one.
  --help         This help.`

function overview(): string {
  const width = Math.max(...things.map(({ name }) => name.length))
  return `npm run new                  asks what is to be new, and for all that it needs
npm run new -- <what> …      the same, with answers given beforehand

What can be new:
${things.map(({ name, purpose }) => `  ${name.padEnd(width)}  ${purpose}`).join('\n')}

Examples:
${things.map(({ example }) => `  npm run new -- ${example}`).join('\n')}

For everything:
${always}

"npm run new -- story --help" lists all that can be given for a story.
Nothing that is there is ever changed.`
}

function toThingHelp({ name, purpose, identity, questions, example }: Thing): string {
  return `npm run new -- ${name} …      ${purpose}

  npm run new -- ${example}

What has to be known:
${identity.map(({ option, meaning }) => toEntry(option, meaning)).join('\n')}
${toSpecialHelp(name)}
What can be given, and else is asked for or left empty:
${questions
  .map(({ option, field }) =>
    toEntry(
      option,
      `${field.description ?? ''}${field.options.length > 0 ? ` One of: ${field.options.join(', ')}.` : ''}${
        field.type === 'list' ? ' Can be given several times.' : ''
      }`,
    ),
  )
  .join('\n')}

${always}`
}

function toSpecialHelp(name: Thing['name']): string {
  if (name === 'source') {
    return `${toEntry(
      'from',
      'A file of BibTeX, RIS or CSL-JSON, such as Zotero and the pages of publishers give; "-" reads what is piped in. Each entry becomes a source; one that is there already is named and left alone.',
    )}\n`
  }
  if (name === 'statistic') {
    return `${toEntry(
      'area',
      'An area that has a value: asean, or a member state. Can be given several times.',
    )}\n`
  }
  return ''
}

const indent = ' '.repeat(6)
const lineWidth = 88

/** An option with its meaning below it, in lines that fit a window. */
function toEntry(option: string, meaning: string): string {
  const lines: string[] = []
  for (const word of meaning.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < lineWidth) {
      lines.splice(-1, 1, `${last} ${word}`)
    } else lines.push(word)
  }
  return [`  --${option}`, ...lines.map((line) => `${indent}${line}`)].join('\n')
}
