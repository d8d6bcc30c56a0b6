import type { Refused } from '../protocol'

/** Nothing was written; the message says why, in plain words. */
export class RefusedError extends Error {
  constructor(readonly refused: Refused) {
    super(refused.message)
  }
}

/** @throws RefusedError where the server refused or could not be reached */
export async function askServer<Answer>(call: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`/admin/api/${call}`, {
    ...(body !== undefined && {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  }).catch(() => undefined)
  if (!response) {
    throw new RefusedError({
      message:
        'The editor’s server does not answer, so nothing was written. Keep this page open, start "npm run edit" again, and save once more.',
      unsaved: [],
    })
  }
  const answer = (await response.json()) as unknown
  if (!response.ok) throw new RefusedError(answer as Refused)
  return answer as Answer
}
