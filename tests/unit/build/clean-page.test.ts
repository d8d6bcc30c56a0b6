import { describe, expect, test } from 'vitest'

import { cleanPage } from '@/lib/build/clean-page'
import { inlineScripts } from '@/lib/inline-scripts'

const strip = (html: string) => cleanPage(html).html

const inPage = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`

describe('what Next.js adds for the browser goes', () => {
  test.each([
    ['a script of the framework', '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ['a script for old browsers', '<script src="/_next/static/chunks/b.js" noModule=""></script>'],
    ['rules that the policy does not name', '<script type="speculationrules">{}</script>'],
    ['flight data', '<script>self.__next_f.push([1,"<main>"])</script>'],
    ['a script of our own that is no module', '<script src="/assets/reader.js"></script>'],
    ['a hint for a script', '<link rel="preload" as="script" fetchPriority="low" href="/a.js"/>'],
    ['a hint for a style sheet', '<link rel="preload" as="style" href="/a.css"/>'],
    ['a hint for a module', '<link rel="modulepreload" href="/a.js"/>'],
    ['a hint for another page', '<link rel="prefetch" href="/en/"/>'],
    ['a wait for a script', '<link rel="expect" href="#_R_" blocking="render"/>'],
    ['a mark of the framework', '<meta name="next-size-adjust" content=""/>'],
  ])('%s', (_, part) => {
    expect(strip(inPage(part, `<p>a</p>${part}`))).toBe(inPage('', '<p>a</p>'))
  })

  test('the empty place for late metadata', () => {
    const html = inPage('', '<div hidden=""><!--$--><!--/$--></div><main>a</main><!--$--><!--/$-->')

    expect(strip(html)).toBe(inPage('', '<main>a</main>'))
  })

  test('attributes that speak to the framework, with the space before them', () => {
    const link = '<link rel="stylesheet" href="/a.css" data-precedence="next"/>'

    expect(strip(inPage(link, '<img data-nimg="1" alt=""/>'))).toBe(
      inPage('<link rel="stylesheet" href="/a.css"/>', '<img alt=""/>'),
    )
  })

  test('also inside templates, drawings and <noscript>', () => {
    const body = (script: string) =>
      `<template>a${script}</template><svg><g>${script}</g></svg><noscript>b${script}</noscript>`

    expect(strip(inPage('', body('<script>1</script>')))).toBe(inPage('', body('')))
  })
})

describe('everything else stays as it was', () => {
  test.each([
    ['data for search engines', '<script type="application/ld+json">{"a":"<!-- -->"}</script>'],
    [
      'rules for prerendering',
      `<script type="speculationrules">${inlineScripts.speculationRules}</script>`,
    ],
    ['our own script', '<script type="module" src="/assets/reader.js"></script>'],
    ['a hint for a font', '<link rel="preload" as="font" href="/assets/a.woff2" crossorigin=""/>'],
    ['a hidden part with content', '<div hidden="">a</div>'],
    ['an empty part with a purpose', '<div hidden="" id="status"></div>'],
    ['text that looks like code', '<pre>\n\n&lt;script&gt; &lt;!-- --&gt;</pre>'],
    ['unusual spelling', '<P CLASS=a>b<br>c &amp d'],
    ['marks of content that only a script brings', '<!--$?--><template id="B:0"></template>'],
  ])('%s', (_, part) => {
    expect(strip(inPage('', part))).toBe(inPage('', part))
  })

  test('words that React keeps apart are joined as they were written', () => {
    const body = '<h1>Hello <!-- -->3<!-- -->% of <!-- --> <!-- -->firms</h1>'

    expect(strip(inPage('', body))).toBe(inPage('', '<h1>Hello 3% of  firms</h1>'))
  })
})
