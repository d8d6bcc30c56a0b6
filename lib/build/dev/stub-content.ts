import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type DocumentKind = { readonly name: string; readonly isSingleton?: boolean | undefined }

/**
 * Writes a library without documents, for a preview that starts while the content is broken: its
 * pages then show the problems. Contentlayer overwrites it; what it has written stays.
 * @param root the project's folder
 */
export async function writeStubContent(
  root: string,
  kinds: readonly DocumentKind[],
): Promise<void> {
  const folder = join(root, '.contentlayer/generated')
  await mkdir(folder, { recursive: true })

  const values = [...kinds.map((kind) => [toExportedName(kind), kind.isSingleton] as const)]
  const code = [
    ...values.map(([name, single]) => `export const ${name} = ${single ? 'undefined' : '[]'}`),
    'export const allDocuments = []',
  ]
  const types = [
    ...kinds.map(({ name }) => `export type ${name} = any`),
    ...values.map(([name, single]) => `export declare const ${name}: any${single ? '' : '[]'}`),
    'export declare const allDocuments: any[]',
  ]
  await writeIfAbsent(join(folder, 'index.mjs'), code)
  await writeIfAbsent(join(folder, 'index.d.ts'), types)
}

/** The name under which Contentlayer exports the documents of a kind: Story gives allStories. */
export function toExportedName({ name, isSingleton }: DocumentKind): string {
  if (isSingleton) return `${name.charAt(0).toLowerCase()}${name.slice(1)}`
  if (name.endsWith('s')) return `all${name}`

  return name.endsWith('y') ? `all${name.slice(0, -1)}ies` : `all${name}s`
}

async function writeIfAbsent(file: string, lines: readonly string[]): Promise<void> {
  await writeFile(file, `${lines.join('\n')}\n`, { flag: 'wx' }).catch((failure: unknown) => {
    if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure
  })
}
