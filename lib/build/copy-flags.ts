import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import { parse } from 'yaml'

import { BuildError } from './build-error'
import { listFiles } from './list-files'

const require = createRequire(import.meta.url)
const flags = join(dirname(require.resolve('flag-icons/package.json')), 'flags/4x3')

/**
 * Puts the flag of each member state beside the pages' other pictures, as `flag-vn.svg`.
 * @param root the project's folder
 * @throws BuildError where the collection of flags has none for a code
 */
export async function copyFlags(root: string): Promise<void> {
  const target = join(root, 'public/assets')
  await mkdir(target, { recursive: true })
  const states = join(root, 'content/member-states')
  for (const file of (await listFiles(states)).filter((name) => name.endsWith('.yaml'))) {
    const { code } = parse(await readFile(join(states, file), 'utf8')) as { code: string }
    const flag = `${code.toLowerCase()}.svg`
    await copyFile(join(flags, flag), join(target, `flag-${flag}`)).catch(() => {
      throw new BuildError(
        `content/member-states/${file}  There is no flag for the code "${code}". It must be the state's two letters in ISO 3166-1.`,
      )
    })
  }
}
