import { expect, test } from 'vitest'

import { append, checkWith, edit, type Changes } from './content-tree'

const about = 'pages/about.en.mdx'

test.each<[what: string, changes: Changes, line: number, message: RegExp]>([
  ['a control character', append(about, '\nBe\u0001fore.\n'), 13, /invisible character.*U\+0001/],
  ['a line tabulation', append(about, '\nBe\u000Bfore.\n'), 13, /invisible character.*U\+000B/],
  ['a noncharacter', append(about, '\nBe\u{1FFFE}fore.\n'), 13, /invisible character.*U\+1FFFE/],
  ['a code in a text', append(about, '\nBe&#1;fore.\n'), 13, /code for a character/],
  ['half a pair as a code', append(about, '\nBe&#xD800;fore.\n'), 13, /code for a character/],
  [
    'a code in a link',
    append(about, '\n[Be](/en/sources/ "a&#0;b").\n'),
    13,
    /code for a character/,
  ],
  ['a code in a field', edit(about, 'title: About this site', 'title: "A\\x01b"'), 2, /code for/],
  [
    'half a pair in a field',
    edit(about, 'title: About this site', 'title: "A\\uD800"'),
    2,
    /code for/,
  ],
])('%s that no page can hold is told where it stands', async (_, changes, line, message) => {
  const found = (await checkWith(changes)).filter((problem) => message.test(problem.message))

  expect(found).toMatchObject([{ file: `content/${about}`, line, severity: 'error' }])
})

test('what joins letters or turns their direction can stand in a text', async () => {
  expect(await checkWith(append(about, '\nكتاب\u200C\u200D\u200E\u2067ไทย\u2069 👩‍👧.\n'))).toEqual(
    [],
  )
})
