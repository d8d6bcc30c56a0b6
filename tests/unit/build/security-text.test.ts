import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { writeSecurityText } from '@/lib/build/security-text'

import { makeFolder, readFolder } from './temporary-folder'

const site = 'address: https://msme-day.example.org\ndefaultLanguage: en\n'

test('without a contact there is no security.txt', async () => {
  const root = await makeFolder({ 'content/site.yaml': site })
  const out = await makeFolder()

  await writeSecurityText(root, out)

  expect(await readFolder(out)).toEqual({})
})

test('with a contact it says what the standard asks for', async () => {
  const contact = 'securityContact:\n  address: mailto:a@example.org\n  expires: 2027-06-30\n'
  const root = await makeFolder({ 'content/site.yaml': `${site}${contact}` })
  const out = await makeFolder()

  await writeSecurityText(root, out)

  expect(await readFile(join(out, '.well-known/security.txt'), 'utf8')).toBe(
    [
      'Contact: mailto:a@example.org',
      'Expires: 2027-06-30T23:59:59-12:00',
      'Preferred-Languages: en',
      'Canonical: https://msme-day.example.org/.well-known/security.txt',
      '',
    ].join('\n'),
  )
})
