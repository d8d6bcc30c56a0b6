declare module 'negotiator' {
  /** What a client takes, from the headers of its request. */
  export default class Negotiator {
    constructor(request: { readonly headers: NodeJS.Dict<string | string[]> })
    /** The codings that it takes, the one that it likes best first; among equals those of `preferred`. */
    encodings(available: readonly string[], options: { readonly preferred: string[] }): string[]
  }
}
