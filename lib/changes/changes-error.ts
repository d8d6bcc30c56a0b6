/** Why two states of the content could not be compared, in words for whoever asked. */
export class ChangesError extends Error {
  override readonly name = 'ChangesError'
}
