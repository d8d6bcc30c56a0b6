import { join } from 'node:path'

import { formatFailure } from './build-error'
import { withLock } from './lock'
import { prepareContent } from './prepare-content'

const root = process.cwd()

try {
  await withLock(join(root, '.build/lock'), () => prepareContent(root))
} catch (failure) {
  console.error(formatFailure(failure))
  process.exitCode = 1
}
