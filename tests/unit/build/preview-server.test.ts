import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { expect, onTestFinished, test } from 'vitest'

import type { Problem } from '@/lib/check/problem'
import type { ContentState } from '@/lib/build/dev/content-state'
import { startPreviewServer } from '@/lib/build/dev/preview-server'

const asPage = { headers: { accept: 'text/html' } }
const mistake: Problem = {
  file: 'content/pages/about.en.mdx',
  line: 3,
  column: 5,
  message: 'cites the source "nobody".',
  why: 'Readers could not check it.',
  severity: 'error',
  excerpt: { before: 'So <said> ', marked: '[^nobody]', after: '.' },
}
const texts = new Map([
  ['site.yaml', 'defaultLanguage: en\n'],
  ['pages/about.en.mdx', '---\ntitle: About\n---\n'],
  ['pages/secret.en.mdx', '---\ntitle: Secret\ndraft: true\n---\n'],
])
const sound: ContentState = { problems: [], texts }
const broken: ContentState = { problems: [mistake], texts }

/** A preview before a server that draws every page, and cannot draw those below /en/broken/. */
async function startPreview(state: { now: ContentState; isSettling?: boolean }) {
  const framework = createServer((request, response) => {
    const isBroken = request.url?.includes('broken') === true
    const isHtml = !request.url?.endsWith('.json')
    response.writeHead(isBroken ? 500 : 200, {
      'Content-Type': isHtml ? 'text/html; charset=utf-8' : 'application/json',
    })
    response.end(isHtml ? '<!DOCTYPE html><html><head><title>T</title></head></html>' : '{}')
  }).listen(0)
  await once(framework, 'listening')
  const preview = await startPreviewServer({
    port: 0,
    targetPort: (framework.address() as AddressInfo).port,
    script: 'export {}',
    getState: () => state.now,
    isSettling: () => state.isSettling === true,
  })
  onTestFinished(async () => {
    await preview.close()
    framework.close()
    framework.closeAllConnections()
  })
  const url = `http://127.0.0.1:${preview.port}`
  return { preview, url }
}

/** Reads what the preview tells a page until it has said so many things. */
async function listen(url: string, page: string, count: number, meanwhile?: () => void) {
  const abort = new AbortController()
  const response = await fetch(`${url}/__preview/events?page=${page}`, { signal: abort.signal })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (text.split('event: state').length <= count) {
    text += (await reader?.read())?.value ?? ''
    if (text.split('event: state').length === 2) meanwhile?.()
  }
  abort.abort()
  return [...text.matchAll(/^data: (.*)$/gm)].map(
    ([, json = '']) => JSON.parse(json) as { html: string; errors: number },
  )
}

test('a page comes as the framework draws it, with the script of the preview in its head', async () => {
  const { url } = await startPreview({ now: sound })

  const page = await (await fetch(`${url}/en/about/`, asPage)).text()
  expect(page).toBe(
    '<!DOCTYPE html><html><head><script type="module" async src="/__preview/preview.js"></script><title>T</title></head></html>',
  )
  expect(await (await fetch(`${url}/__preview/preview.js`)).text()).toBe('export {}')
})

test('what is no page, and the panel, stay as they are', async () => {
  const { url } = await startPreview({ now: broken })

  expect(await (await fetch(`${url}/broken.json`)).text()).toBe('{}')
  expect(await (await fetch(`${url}/preview-panel/en/`, asPage)).text()).not.toContain('__preview')
})

test('a page that cannot be drawn gives way to the mistakes', async () => {
  const { url } = await startPreview({ now: broken })
  const response = await fetch(`${url}/en/broken/`, asPage)

  expect(response.headers.get('x-preview-alone')).toBe('1')
  const html = await response.text()
  expect(html).toContain('This page cannot be shown until a mistake is mended.')
  expect(html).toContain('content/pages/about.en.mdx</code>, line 3, column 5')
})

test('without a mistake in the content, the fault is ours, and the framework tells of it', async () => {
  const { url } = await startPreview({ now: sound })
  const response = await fetch(`${url}/en/broken/`, asPage)

  expect(response.status).toBe(500)
  expect(response.headers.has('x-preview-alone')).toBe(false)
})

test('right after a change, what cannot be drawn yet is said to come', async () => {
  const { url } = await startPreview({ now: sound, isSettling: true })
  const response = await fetch(`${url}/en/broken/`, asPage)

  expect(response.headers.get('x-preview-alone')).toBe('1')
  expect(await response.text()).toContain('This page is being drawn anew.')
})

test('while the framework starts, a page says so', async () => {
  const preview = await startPreviewServer({
    port: 0,
    targetPort: 1,
    script: '',
    getState: () => sound,
    isSettling: () => true,
  })
  onTestFinished(preview.close)
  const response = await fetch(`http://127.0.0.1:${preview.port}/en/`, asPage)

  expect(response.status).toBe(503)
  expect(await response.text()).toContain('The preview is starting')
})

test('open pages hear of a mistake, in full on its own page, and of its mending', async () => {
  const state = { now: broken }
  const { preview, url } = await startPreview(state)

  const told = await listen(url, '/en/about/', 2, () => {
    state.now = sound
    preview.announce()
  })
  expect(told[0]?.errors).toBe(1)
  expect(told[0]?.html).toContain('A mistake on this page')
  expect(told[0]?.html).toContain('So &lt;said&gt; <mark>[^nobody]</mark>.')
  expect(told[0]?.html).toContain('Readers could not check it.')
  expect(told[1]).toEqual({ html: '', errors: 0 })
})

test('other pages hear of it in short', async () => {
  const { url } = await startPreview({ now: broken })
  const [told] = await listen(url, '/en/corrections/', 1)

  expect(told?.html).toContain('<details class="others"><summary>1 mistake in another file')
  expect(told?.html).not.toContain('<mark>')
})

test('a draft is called one', async () => {
  const { url } = await startPreview({ now: sound })

  expect((await listen(url, '/en/secret/', 1))[0]?.html).toContain('<strong>Draft.</strong>')
  expect((await listen(url, '/en/about/', 1))[0]?.html).toBe('')
})
