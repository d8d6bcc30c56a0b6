import { ChangesError } from './changes-error'
import { askGit } from './git'

/** The state with which the content is compared. */
export type Base = {
  readonly commit: string
  /** How it was found, in words: "where this branch left origin/main". */
  readonly meaning: string
}

/** What stands for the main branch, in the order in which it is looked for. */
const mainBranches = ['origin/main', 'main'] as const

/**
 * Finds the commit to compare with: where this branch left the wanted branch, or the main branch.
 * @throws ChangesError where the folder is not under git, or the branch is not known here.
 */
export async function findBase(root: string, wanted?: string): Promise<Base> {
  if ((await askGit(root, 'rev-parse', '--is-inside-work-tree')) !== 'true') {
    throw new ChangesError(
      'This folder is not under git, so nobody knows what the content was before. Start this in a clone of the project.',
    )
  }
  const names = wanted === undefined ? mainBranches : [wanted]
  for (const name of names) {
    const tip = await findCommit(root, name)
    if (tip !== undefined) return toBase(root, name, tip)
  }
  throw new ChangesError(
    wanted === undefined
      ? `Neither ${mainBranches.join(' nor ')} is known here. ${await adviseFetch(root)} Or say with what to compare: npm run changes -- --base <branch or commit>`
      : `No branch, tag or commit "${wanted}" is known here. Look at its spelling. ${await adviseFetch(root)}`,
  )
}

const findCommit = (root: string, name: string) =>
  askGit(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`)

async function toBase(root: string, name: string, tip: string): Promise<Base> {
  const left = await askGit(root, 'merge-base', tip, 'HEAD')
  if (left === tip) return { commit: tip, meaning: name }
  if (left !== undefined) return { commit: left, meaning: `where this branch left ${name}` }
  return {
    commit: tip,
    meaning: (await isShallow(root))
      ? `${name} as it is now, because this clone is too shallow to tell where this branch left it; changes made there since then look as if they were taken back here`
      : `${name} as it is now, because the two have no history in common`,
  }
}

const isShallow = async (root: string) =>
  (await askGit(root, 'rev-parse', '--is-shallow-repository')) === 'true'

const adviseFetch = async (root: string) =>
  (await isShallow(root))
    ? 'This clone holds only the newest part of the history; fetch the rest: git fetch --unshallow origin'
    : 'Fetch it first: git fetch origin main'
