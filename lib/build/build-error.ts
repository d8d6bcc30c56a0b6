/** A failure that its reader can mend: shown as its message alone, without a stack trace. */
export class BuildError extends Error {
  override readonly name = 'BuildError'
}

/** What to print of anything thrown: a message for people, or the stack of a fault of our own. */
export function formatFailure(failure: unknown): string {
  if (failure instanceof BuildError) return failure.message
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)
}
