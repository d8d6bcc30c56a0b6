import { expect, test } from 'vitest'

import { findLeftovers } from '@/lib/build/find-leftovers'

const inPage = (body: string) => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`

test.each([
  ['<script>alert(1)</script>', '<script> with code in the page'],
  ['<script type="speculationrules">{}</script>', '<script> with code in the page'],
  ['<script src="/x.js"></script>', '<script src="/x.js">'],
  ['<link rel="x" href="/_next/static/chunks/a.js">', '<link> to /_next/static/chunks/a.js'],
  ['<p>self.__next_f</p>', '__next_f'],
  ['<!--$?--><template id="B:0"></template>', '<template id="B:0">'],
  ['<div hidden id="S:0">late</div>', '<div id="S:0">'],
  ['<!--$!--><p>late</p>', '<!--$!-->'],
  ['<p style="color:red">a</p>', 'style="color:red" on <p>'],
  ['<svg><rect style="fill:red"/></svg>', 'style="fill:red" on <rect>'],
  ['<button onclick="go()">a</button>', 'onclick="…" on <button>'],
  ['<a href=" javascript:go()">a</a>', 'javascript:go()'],
  ['<style>p { color: red }</style>', '<style> in the page'],
  ['<img alt="" src="https://elsewhere.example/a.png">', 'https://elsewhere.example/a.png'],
  ['<img alt="" src="//elsewhere.example/a.png">', '//elsewhere.example/a.png'],
])('%s is found', (body, found) => {
  expect(findLeftovers(inPage(body)).join('\n')).toContain(found)
})

test('a page as it should be holds none', () => {
  const body = `
    <script type="application/ld+json">{}</script>
    <template id="note"><p>a</p></template>
    <a href="https://elsewhere.example/">one</a>
    <img alt="" src="/images/a.png">
    <script type="module" src="/assets/reader.js"></script>`

  expect(findLeftovers(inPage(body))).toEqual([])
})
