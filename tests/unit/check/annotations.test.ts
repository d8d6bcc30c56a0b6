import { expect, test } from 'vitest'

import { toAnnotations } from '@/lib/check/annotations'
import { errorIn } from '@/lib/check/problem'

test('each problem is a command of GitHub with its signs escaped', () => {
  const problem = { ...errorIn('content/a,b:c.yaml', '50% is\nwrong: all'), line: 3, column: 7 }

  expect(toAnnotations([problem, { ...problem, severity: 'advice', topic: 'line-ends' }])).toBe(
    [
      '::error file=content/a%2Cb%3Ac.yaml,line=3,col=7,title=Content::50%25 is%0Awrong: all',
      '::notice file=content/a%2Cb%3Ac.yaml,line=3,col=7,title=Content%3A line ends::50%25 is%0Awrong: all',
    ].join('\n'),
  )
})
