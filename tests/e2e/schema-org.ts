import ts from 'typescript'

import { root } from '../root'

export type Block = { readonly place: string; readonly json: string }

const fileName = `${root}/tests/e2e/blocks-of-json-ld.ts`

/**
 * What the vocabulary of schema.org, as the package schema-dts types it, says against blocks of JSON-LD: types that
 * it does not know, properties that do not belong to their type, values of the wrong kind.
 */
export function findSchemaFaults(blocks: readonly Block[]): readonly string[] {
  const lines = blocks.map(({ json }, index) => {
    const { '@type': type } = JSON.parse(json) as { '@type'?: string }
    return `const block${index}: schema.WithContext<schema.${String(type)}> = ${json}`
  })
  const program = createProgram(["import type * as schema from 'schema-dts'", ...lines].join('\n'))
  return program.getSemanticDiagnostics(program.getSourceFile(fileName)).map((fault) => {
    const line = fault.file?.getLineAndCharacterOfPosition(fault.start ?? 0).line ?? 0
    const words = ts.flattenDiagnosticMessageText(fault.messageText, ' ')
    return `${blocks[line - 1]?.place ?? 'the vocabulary'}: ${words}`
  })
}

/** A program of one file that stands in memory alone. */
function createProgram(text: string): ts.Program {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  }
  const host = ts.createCompilerHost(options)
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.ES2022)
  return ts.createProgram([fileName], options, {
    ...host,
    fileExists: (name) => name === fileName || host.fileExists(name),
    getSourceFile: (name, ...rest) =>
      name === fileName ? source : host.getSourceFile(name, ...rest),
  })
}
