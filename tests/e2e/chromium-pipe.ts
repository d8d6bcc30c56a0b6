import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

import { findChromium } from '../../lib/build/chromium'

export type Message = {
  readonly id?: number
  readonly method?: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly result?: Readonly<Record<string, unknown>>
  readonly error?: { readonly message: string }
}

export type Chromium = {
  readonly send: (
    method: string,
    params?: object,
    sessionId?: string,
  ) => Promise<Readonly<Record<string, unknown>>>
  readonly events: readonly Message[]
  readonly close: () => Promise<void>
}

/**
 * Chromium spoken to in the DevTools Protocol alone, messages ending with a zero. Playwright joins a page in
 * a way in which Chromium prerenders nothing.
 */
export async function openChromium(): Promise<Chromium> {
  const { executablePath, args } = await findChromium()
  const profile = await mkdtemp(join(tmpdir(), 'chromium-'))
  const own = ['--headless', '--remote-debugging-pipe', `--user-data-dir=${profile}`]
  const child = spawn(executablePath, [...args, ...own, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const { send, events } = converse(child.stdio[3] as Writable, child.stdio[4] as Readable)
  return {
    send,
    events,
    close: async () => {
      void send('Browser.close')
      await ended
      // Its helpers may write for a moment longer.
      await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    },
  }
}

function converse(input: Writable, output: Readable): Pick<Chromium, 'send' | 'events'> {
  const events: Message[] = []
  const waiting = new Map<number, (message: Message) => void>()
  let unread = ''
  output.on('data', (chunk) => {
    const messages = `${unread}${String(chunk)}`.split('\0')
    unread = messages.pop() ?? ''
    for (const message of messages.map((text) => JSON.parse(text) as Message)) {
      if (message.id === undefined) events.push(message)
      else waiting.get(message.id)?.(message)
    }
  })
  const send: Chromium['send'] = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = waiting.size + 1
      waiting.set(id, ({ result, error }) => {
        if (error) reject(new Error(`${method}: ${error.message}`))
        else resolve(result ?? {})
      })
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
  return { send, events }
}
