import { Transform } from 'node:stream'

const tag = '<script type="module" async src="/__preview/preview.js"></script>'

/** The page that stands in the place of one that cannot be drawn; it comes back by itself. */
export const toMessagePage = (problems: string) =>
  [
    '<!doctype html><html lang="en" data-preview-alone><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width"><title>The content has a mistake</title>',
    `${tag}</head><body><noscript>${problems}</noscript></body></html>`,
  ].join('')

/** The page while the framework starts; it asks again by itself. */
export const toStartingPage = () =>
  [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="1">',
    '<meta name="viewport" content="width=device-width"><title>The preview is starting</title></head>',
    '<body style="font:1.125rem/1.6 system-ui,sans-serif;margin:2rem;color-scheme:light dark">',
    '<p>The preview is starting. This page shows by itself in a moment.</p></body></html>',
  ].join('')

/** Puts the script of the preview into the head of a page on its way. */
export function withScript(): Transform {
  let isDone = false
  let held = Buffer.alloc(0)

  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (isDone) return done(null, chunk)
      held = Buffer.concat([held, chunk])
      const at = held.indexOf(opening)
      if (at < 0) return done()
      isDone = true
      const end = at + opening.length
      done(null, Buffer.concat([held.subarray(0, end), Buffer.from(tag), held.subarray(end)]))
    },
    flush(done) {
      done(null, isDone ? undefined : held)
    },
  })
}

const opening = '<head>'
