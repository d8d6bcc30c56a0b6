import type { ContentDocument } from './document'
import { findDraft, listAddresses } from './drafts'
import { listOf } from './library'
import type { ContentLibrary } from './library'
import { errorAt } from './problem'
import type { Problem } from './problem'
import { listRedirects } from './redirects'
import { findTags, readAttribute } from './tags'
import { getStart, walkTree } from './walk-tree'
import { asText, getItems, walkTexts } from './yaml-values'

/** What readers see cannot lead to a draft, or take its values: they would find nothing there. */
export function* checkDrafts(library: ContentLibrary): Generator<Problem> {
  const drafts = library.documents.flatMap((document) => {
    const draft = findDraft(document, library)
    return draft ? [{ document, draft, addresses: listAddresses(document) }] : []
  })
  if (drafts.length === 0) return
  const hidden = new Set(drafts.map(({ document }) => document))
  for (const document of library.documents) {
    if (hidden.has(document)) continue
    for (const { address, offset } of listLinks(document)) {
      const found = drafts.find(({ addresses }) => addresses.some((one) => isAt(address, one)))
      if (found) yield errorAt(document.file, offset, toLinkMessage(found.draft))
    }
    for (const { name, offset } of listUsedStatistics(document)) {
      const found = drafts.find(
        ({ document: { kind, slug, language } }) =>
          kind.name === 'StatisticText' && slug === name && language === document.language,
      )
      if (found) yield errorAt(document.file, offset, toUseMessage(name, found.draft))
    }
  }
  yield* checkRedirects(library, drafts)
}

type Draft = { readonly draft: ContentDocument; readonly addresses: readonly string[] }

const isAt = (address: string, place: string) =>
  address.startsWith(place) || (place.endsWith('/') && address === place.slice(0, -1))

const toMend = ({ file }: ContentDocument) =>
  `Publish that file by taking out its line "draft: true", make this text a draft as well, or take this out until ${file.path} is published.`

const toLinkMessage = (draft: ContentDocument) =>
  `This leads to a draft, ${draft.file.path}, so readers would find nothing there. ${toMend(draft)}`

const toUseMessage = (name: string, draft: ContentDocument) =>
  `This shows the statistic "${name}", but ${draft.file.path} is a draft, so readers could not look the value up. ${toMend(draft)}`

type Link = { readonly address: string; readonly offset: number }

/** The links to this site in the text of a document and in its fields. */
function listLinks({ text, fields }: ContentDocument): readonly Link[] {
  const inText = text
    ? walkTree(text).flatMap((visit) => {
        const { node } = visit
        if (node.type !== 'link' && node.type !== 'definition') return []
        return [{ address: node.url, offset: getStart(visit) }]
      })
    : []
  const inFields = [...(fields ? walkTexts(fields) : [])].flatMap(({ text: field }) =>
    [...field.value.matchAll(/\]\((\/[^\s)]*)/g)].map(([, address = '']) => ({
      address,
      offset: field.offset,
    })),
  )
  return [...inText, ...inFields]
}

type Use = { readonly name: string; readonly offset: number }

/** The statistics whose values a document shows. */
function listUsedStatistics(document: ContentDocument): readonly Use[] {
  const inTags = ['Statistic', 'Chart'].flatMap((tag) =>
    findTags(document, tag).flatMap((found) => {
      const of = readAttribute(found, 'of', document.file)
      return [...(of?.text.matchAll(/\S+/g) ?? [])].map(({ 0: name, index }) => ({
        name,
        offset: (of?.offset ?? 0) + index,
      }))
    }),
  )
  const headlines = getItems(document.fields, 'headlineFigures').flatMap((item) => {
    const text = asText(item)
    return text ? [{ name: text.value, offset: text.offset }] : []
  })
  return [...inTags, ...headlines]
}

function* checkRedirects(library: ContentLibrary, drafts: readonly Draft[]): Generator<Problem> {
  const [document] = listOf(library, 'Redirects')
  if (!document?.fields) return
  for (const { to } of listRedirects(document.fields)) {
    const found = drafts.find(({ addresses }) => addresses.some((one) => isAt(to.value, one)))
    if (found) yield errorAt(document.file, to.offset, toLinkMessage(found.draft))
  }
}
