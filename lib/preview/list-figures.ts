import { visit } from 'unist-util-visit'

import { parseMdx } from '@/lib/articles/parse-mdx'
import { isTag, readAttributes } from '@/lib/articles/tag-nodes'
import { toShownFigure, type ShownFigure } from '@/lib/pages/figures'

import type { FoundPage } from './find-page'

/** The values that a page shows, each once, in the order of its parts. */
export function listFigures({ kind, page }: FoundPage): readonly ShownFigure[] {
  const { lang } = page.facts
  switch (kind) {
    case 'edition':
      return dropRepeated([...page.headlines, ...listInText(lang, page.edition.body.raw)])
    case 'press-release':
      return dropRepeated(listInText(lang, page.release.body.raw))
    case 'story':
      return dropRepeated(listInText(lang, page.story.body.raw))
    case 'member-state':
      return page.statistics.flatMap(({ figures }) => figures)
    case 'statistic':
      return page.rows
    case 'statistics':
      return page.headlines
    default:
      return []
  }
}

/** The values that stand in a text: in sentences, and the first ones of statistics in charts. */
function listInText(lang: string, text: string): readonly ShownFigure[] {
  const found: ShownFigure[] = []
  visit(parseMdx(text), (node) => {
    if (!isTag(node)) return
    const attributes = readAttributes(node)
    const of = attributes['of']
    if (of === undefined) return
    if (node.name === 'Statistic') found.push(toShownFigure(lang, of, attributes['in']))
    if (node.name === 'Chart')
      found.push(...of.split(/\s+/).map((slug) => toShownFigure(lang, slug)))
  })
  return found
}

const dropRepeated = (figures: readonly ShownFigure[]) => [
  ...new Map(figures.map((shown) => [`${shown.slug} ${shown.figure.id}`, shown])).values(),
]
