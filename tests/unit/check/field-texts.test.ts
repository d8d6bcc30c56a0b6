import { expect, test } from 'vitest'

import { append, edit, findMarker, findOnly } from './content-tree'
import type { Case } from './content-tree'

const lead = 'lead: "A story of coffee."'
const story = 'editions/2018/stories/viet-nam.en.mdx'
const about = 'pages/about.en.mdx'

const cases: readonly Case[] = [
  ['a program in a field', edit(story, lead, 'lead: "A ¶{b} c."'), /Curly brackets/],
  [
    'a tag in a citation in a field',
    edit(story, lead, 'lead: "A.[^index-2014, ¶<b]"'),
    /not written to its end|never closed/,
  ],
  ['HTML in a field', edit(story, lead, 'lead: "A ¶<b>c</b>."'), /<b> is HTML/],
  [
    'a code for no character in a field',
    edit(story, lead, 'lead: "¶A&#x110000;b."'),
    /code for a character/,
  ],
  [
    'an image in a field',
    edit(story, lead, 'lead: "A ¶![b](/c.png)."'),
    /Images and films have no place/,
  ],
  [
    'a script address in a field',
    edit(story, lead, "lead: 'It''s ¶[b](javascript:c).'"),
    /"javascript:" are not possible/,
  ],
  [
    'a page that is not there, in a field',
    edit(story, lead, 'lead: "A ¶[b](/en/abuot/)."'),
    /Did you mean "\/en\/about\/"/,
  ],
  ['a list in a field', edit(story, lead, 'lead: "¶- A."'), /holds more than sentences/],
  [
    'an HTML image',
    append(about, '\nA ¶<img src="/a.png" /> b.\n'),
    /Images and films have no place/,
  ],
  [
    'an HTML image without end',
    append(about, '\nA ¶<img src="/a.png"> b.\n'),
    /Images and films have no place/,
  ],
  [
    'a tag for images',
    append(about, '\n¶<Image src="/a.png" />\n'),
    /Images and films have no place/,
  ],
]

test.for(cases)('%s is told where it stands', async ([_, changes, message, severity = 'error']) => {
  expect(await findOnly(changes)).toEqual([
    { place: findMarker(changes), message: expect.stringMatching(message) as string, severity },
  ])
})
