import { formatDay } from '@/lib/format'
import type { EditionPage } from '@/lib/pages/edition-page'
import type { PressReleasePage } from '@/lib/pages/press-release-page'
import type { StandalonePage } from '@/lib/pages/standalone-page'
import type { StoryPage } from '@/lib/pages/story-page'
import { fill } from '@/lib/words'

import { toArticleText, toInlineText, toMarks, type TextContext } from './article-text'
import { toChangesText } from './changes-text'
import { element, type Piece } from './html'
import { toNotesText } from './notes-text'

/** The press release word for word, who issued it before it, its footnotes after it. */
export function toReleaseText(page: PressReleasePage, context: TextContext): readonly Piece[] {
  const { release, article } = page
  const { words } = context
  const { issuer } = release
  const date = formatDay(release.issued, words.locale)
  const printed = new Map(release.printedReferences?.map((item) => [item.source, item.words]))
  return [
    element('p', {}, fill(words.article.issued, words.locale, { date, issuer })),
    ...toArticleText(article, context),
    ...toNotesText(context, { articles: [article], printed }),
    ...toChangesText(release.changes, words),
  ]
}

/** A story, with what it is not said before it begins. */
export function toStoryText(page: StoryPage, context: TextContext): readonly Piece[] {
  const { story, lead, article } = page
  const { words } = context
  const { notTheNationalText, notListed, listedAs } = words.article
  const listed =
    story.listedAs === undefined
      ? notListed
      : fill(listedAs, words.locale, { title: story.listedAs })
  return [
    element('p', {}, ...toInlineText(lead, context)),
    element('aside', {}, element('p', {}, `${notTheNationalText} ${listed}`)),
    ...toArticleText(article, context),
    ...toNotesText(context, { articles: [lead, article] }),
    ...toChangesText(story.changes, words),
  ]
}

/** The front of an edition: its figures and its text. */
export function toEditionText(page: EditionPage, context: TextContext): readonly Piece[] {
  const { edition, lead, headlines, article } = page
  const figures = headlines.map(({ valueText, mentions, text }) =>
    element(
      'li',
      {},
      element('strong', {}, valueText),
      ...toMarks(mentions, context),
      ` ${text.measures}`,
    ),
  )
  return [
    element('p', {}, ...toInlineText(lead, context)),
    element('h2', {}, context.words.front.headlineFigures),
    element('ul', {}, ...figures),
    ...toArticleText(article, context),
    ...toNotesText(context, { articles: [lead, article] }),
    ...toChangesText(edition.changes, context.words),
  ]
}

/** A page that stands by itself. */
export const toStandaloneText = (page: StandalonePage, context: TextContext): readonly Piece[] => [
  ...toArticleText(page.article, context),
  ...toNotesText(context, { articles: [page.article] }),
  ...toChangesText(page.changes, context.words),
]
