import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { stringify } from 'yaml'

import { seal } from './checksum'
import { toPlainFigure, type EmbedState } from './embed-state'

type Options = {
  /** The project's folder. */
  readonly root: string
  readonly year: string
  /** The states of a statistic in every language that has it, by statistic. */
  readonly statistics: readonly (readonly [EmbedState, ...EmbedState[]])[]
}

export type Written = { readonly file: string; readonly isNew: boolean }

/** Writes a file for each statistic below an edition. A file that is there already stays as it is. */
export async function writeSnapshots({
  root,
  year,
  statistics,
}: Options): Promise<readonly Written[]> {
  return Promise.all(
    statistics.map(async (states) => {
      const file = `content/editions/${year}/statistics/${states[0].slug}.yaml`
      return { file, isNew: await writeNew(join(root, file), toSnapshotFile(year, states)) }
    }),
  )
}

/** A statistic as the text of its snapshot, sealed. */
export function toSnapshotFile(year: string, states: Options['statistics'][number]): string {
  const [first] = states
  const content = {
    unit: first.unit,
    decimals: first.decimals,
    figures: first.figures.map(toPlainFigure),
    sources: first.sources,
    texts: states.map(toText),
  }
  const head = `# As it stood in the edition of ${year}. Others show it on their pages, so it is never changed.\n`
  // Without references and folds, which editors and other readers of YAML treat differently.
  return seal(head + stringify(content, { aliasDuplicateObjects: false, lineWidth: 0 }))
}

function toText({ lang, asOf, title, measures, axis, caution, ...state }: EmbedState) {
  const { cautionSources, figures, names } = state
  return {
    language: lang,
    asOf,
    title,
    measures,
    axis,
    caution,
    ...(cautionSources.length > 0 && { cautionSources }),
    names: figures.map(({ id }) => ({ id, name: names[id] ?? id })),
  }
}

/** @returns whether the file was written; not where one was there */
async function writeNew(path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(path, text, { flag: 'wx' })
    return true
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw failure
  }
}
