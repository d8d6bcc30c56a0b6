import { expect, test } from 'vitest'

import { findMarker, findOnly } from './content-tree'

const story = `---
title: A new story
description: What a member state did for its small firms, told in some fifty letters.
published: 2018-06-27
lead: A story to come.
¶---
`

const about = 'pages/contact.en.mdx'

test('a page without a text is told of at the line below which it belongs', async () => {
  const changes = { [about]: story.replace(/lead: .*\n/, '') }

  expect(await findOnly(changes)).toEqual([
    {
      place: findMarker(changes),
      message: 'There is no text below the fields. Write it below the second line of "---".',
      severity: 'error',
    },
  ])
})
