import { expect, test } from 'vitest'

import { findRequestFault, findWriteFault } from '@/lib/admin/server/guard'

const port = 3000

test.each([
  ['localhost', { host: 'localhost:3000' }],
  ['the number of this computer', { host: '127.0.0.1:3000' }],
  ['its own page', { host: 'localhost:3000', origin: 'http://localhost:3000' }],
  [
    'a link from elsewhere',
    {
      host: 'localhost:3000',
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
    },
  ],
])('a request is answered that comes from %s', (_, headers) => {
  expect(findRequestFault({ headers, method: 'GET' }, port)).toBeUndefined()
})

test.each([
  ['a name that was made to point here', { host: 'evil.example:3000' }],
  ['a name that begins in the right way', { host: 'localhost.evil.example:3000' }],
  ['another port', { host: 'localhost:3001' }],
  ['nowhere', {}],
  ['a page of another site', { host: 'localhost:3000', origin: 'https://evil.example' }],
  ['a page of another port', { host: 'localhost:3000', origin: 'http://localhost:8080' }],
  ['a sandbox', { host: 'localhost:3000', origin: 'null' }],
  [
    'a picture on another site',
    {
      host: 'localhost:3000',
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'no-cors',
    },
  ],
])('a request is turned away that comes from %s', (_, headers) => {
  expect(findRequestFault({ headers, method: 'GET' }, port)).toBeDefined()
})

test('a request that writes has to say where it comes from, and be JSON', () => {
  const origin = 'http://localhost:3000'

  expect(findWriteFault({ headers: { 'content-type': 'application/json' } })).toBeDefined()
  expect(findWriteFault({ headers: { origin, 'content-type': 'text/plain' } })).toBeDefined()
  expect(
    findWriteFault({ headers: { origin, 'content-type': 'application/json; charset=utf-8' } }),
  ).toBeUndefined()
})
