/** Why the check could not run, in words for the one who started it: shown without a stack trace, exit code 2. */
export class CheckError extends Error {
  override readonly name = 'CheckError'
}
