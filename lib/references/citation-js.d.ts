declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown)
    format(format: string, options?: Readonly<Record<string, unknown>>): string
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@bibtex'): {
        readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean }
      }
    }
    readonly input: {
      chain(data: unknown, options: Readonly<Record<string, unknown>>): unknown
    }
  }
  export const logger: { level: string }
}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
