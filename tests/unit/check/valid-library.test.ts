import { expect, test } from 'vitest'

import { checkWith } from './content-tree'

test('a valid library has no problem', async () => {
  expect(await checkWith()).toEqual([])
})
