import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'

import { NewError } from '../new-error'
import { decode } from './decode'

const mostBytes = 20_000_000

/** The text of a file of references, or of what is piped in for "-". @throws NewError where it cannot be read */
export async function readInput(path: string, input: Readable): Promise<string> {
  const where = nameInput(path)
  const bytes = path === '-' ? await readAll(input) : await readBytes(path)
  if (bytes.length > mostBytes) {
    throw new NewError(`${where} is larger than 20 MB. Split it into smaller files.`)
  }
  return decode(bytes, where)
}

/** What messages call it. */
export const nameInput = (path: string) => (path === '-' ? 'What was piped in' : path)

async function readAll(input: Readable): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of input) pieces.push(Buffer.from(piece as Uint8Array))
  return Buffer.concat(pieces)
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (failure) {
    const code = failure instanceof Error && 'code' in failure ? failure.code : undefined
    if (code === 'ENOENT') throw new NewError(`There is no file "${path}". Look at its name.`)
    if (code === 'EISDIR') throw new NewError(`"${path}" is a folder. Name a file in it.`)
    throw new NewError(`"${path}" cannot be read (${String(code)}).`)
  }
}
