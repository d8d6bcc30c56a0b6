import { symlink } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { refuseLinks } from '@/lib/build/refuse-links'

import { makeFolder } from './temporary-folder'

test('a site of files is let through, one with links is not', async () => {
  const folder = await makeFolder({ 'en/index.html': 'x' })
  await refuseLinks(folder)
  await symlink('/etc/hosts', join(folder, 'en/hosts.txt'))
  await symlink('/etc', join(folder, 'etc'))

  await expect(refuseLinks(folder)).rejects.toThrow(/public\/:\n {2}en\/hosts\.txt\n {2}etc$/)
})
