import { expect, test } from 'vitest'

import { readWrk } from '@/lib/build/bench/read-wrk'

const output = `Running 2s test @ http://127.0.0.1:4180/en/
  2 threads and 200 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency    12.05ms    3.10ms  80.11ms   91.02%
  Latency Distribution
     50%   11.50ms
     99%   25.01ms 
  33012 requests in 2.00s, 400.10MB read
Requests/sec:  16506.12
Transfer/sec:    200.05MB
`

test('what wrk prints becomes figures', () => {
  expect(readWrk(output)).toEqual({
    requestsPerSecond: 16506.12,
    requests: 33012,
    latencies: new Map([
      ['50', '11.50ms'],
      ['99', '25.01ms'],
    ]),
    errors: [],
  })
})

test('every kind of error shows', () => {
  const errors = [
    'Socket errors: connect 0, read 3, write 0, timeout 0',
    'Non-2xx or 3xx responses: 12',
  ]
  const text = output.replace('Requests/sec', `  ${errors.join('\n  ')}\nRequests/sec`)

  expect(readWrk(text).errors).toEqual(errors)
})

test('what is no measurement is refused', () => {
  expect(() => readWrk('unable to connect')).toThrow('unable to connect')
})
