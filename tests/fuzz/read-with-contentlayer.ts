/* eslint-disable @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access --
   Contentlayer's parts have no types that could be imported. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import config from '@/lib/content/contentlayer.config'

import { root } from '../root'
import type { GeneratedContent } from './bundle-site'

/** A document as Contentlayer makes it of a file. */
export type GeneratedDocument = Readonly<Record<string, unknown>> & {
  readonly documentType: string
}

/** @throws where Contentlayer would end the build */
export type ReadFile = (folder: string, name: string) => Promise<GeneratedDocument>

/** Reads single files as Contentlayer reads all of them; it has no command for one, so its parts are used. */
export async function loadContentlayer(): Promise<ReadFile> {
  const files = '@contentlayer2/source-files/dist'
  const [{ T, pipe, These, E, O }, tracing, fetching, typeMap, node] = await Promise.all([
    load('@contentlayer2/utils/dist/effect/index.js'),
    load('@contentlayer2/utils/dist/tracing-effect/index.js'),
    load(`${files}/fetchData/makeCacheItemFromFilePath.js`),
    load(`${files}/fetchData/DocumentTypeMap.js`),
    load('@contentlayer2/utils/dist/node/index.js'),
  ])
  const { documentTypes } = await import('@/lib/content/schema/document-types')
  const source = (await config(undefined)) as unknown as Loaded
  const run = (effect: unknown) =>
    T.runPromise(pipe(effect, T.provideSomeLayer(node.NodeFsLive), T.provide(tracing.DummyTracing)))
  const coreSchemaDef = await run(source.provideSchema(''))
  const definitions = documentTypes.map((type) => type.def())
  const filePathPatternMap = Object.fromEntries(
    definitions.map(({ filePathPattern, name }) => [filePathPattern, name]),
  )
  const contentTypeMap = Object.fromEntries(
    definitions.map(({ name, contentType }) => [name, contentType]),
  )

  return async (folder, relativeFilePath) => {
    const reading = await run(
      pipe(
        fetching.makeCacheItemFromFilePath({
          relativeFilePath,
          filePathPatternMap,
          coreSchemaDef,
          contentDirPath: folder,
          options: source.options,
          previousCache: undefined,
          contentTypeMap,
        }),
        typeMap.provideDocumentTypeMapState,
      ),
    )
    const result = These.result(reading)
    if (E.isLeft(result)) throw new Error(describe(result.left))
    const [item, warning] = result.right.tuple
    // The build fails on what Contentlayer warns of, too.
    if (O.isSome(warning)) throw new Error(describe(warning.value))
    return JSON.parse(JSON.stringify(item.document)) as GeneratedDocument
  }
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
type Loaded = any

const load = (path: string): Promise<Loaded> =>
  import(pathToFileURL(join(root, 'node_modules', path)).href)

const describe = (error: Loaded): string =>
  `Contentlayer: ${String(error._tag)} ${JSON.stringify(error).slice(0, 300)}`

const listNames: Readonly<Record<string, string>> = {
  Edition: 'allEditions',
  InterfaceWords: 'allInterfaceWords',
  MemberState: 'allMemberStates',
  Page: 'allPages',
  PressRelease: 'allPressReleases',
  Source: 'allSources',
  Statistic: 'allStatistics',
  StatisticSnapshot: 'allStatisticSnapshots',
  StatisticText: 'allStatisticTexts',
  Story: 'allStories',
}

/** The documents under the names by which the library asks for them. */
export function toGenerated(documents: readonly GeneratedDocument[]): GeneratedContent {
  const lists = Object.entries(listNames).map(([type, name]) => [
    name,
    documents.filter(({ documentType }) => documentType === type),
  ])
  const find = (type: string) => documents.find(({ documentType }) => documentType === type)
  return { ...Object.fromEntries(lists), site: find('Site'), redirect: find('Redirects') }
}
