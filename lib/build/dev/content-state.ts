import type { Problem } from '@/lib/check/problem'

import { listPageFiles } from './list-page-files'
import { partProblems, toProblemsHtml } from './problems-html'

/** The content as it was last checked. */
export type ContentState = {
  readonly problems: readonly Problem[]
  /** The text of each file by its name from content/. */
  readonly texts: ReadonlyMap<string, string>
}

/** What the preview says of one page, as HTML, and how many mistakes there are in all. */
export type PageState = { readonly html: string; readonly errors: number }

export const emptyState: ContentState = { problems: [], texts: new Map() }

/**
 * What stands above a page. Advice stops nothing and is not shown here.
 * @param path the page's address, such as /en/about/
 * @param isAlone whether the page could not be drawn
 */
export function toPageState(
  { problems, texts }: ContentState,
  path: string,
  isAlone: boolean,
): PageState {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const { own, used } = listPageFiles(path, texts, findDefaultLanguage(texts))
  const draft = own.find((name) => isDraft(texts.get(name))) ?? findDraftEdition(own, texts)
  const isList = own.length > 1 && !own[0]?.startsWith('statistics/')
  return {
    html: toProblemsHtml({
      ...partProblems(errors, [...own, ...used]),
      isAlone,
      draft: isList ? undefined : draft,
    }),
    errors: errors.length,
  }
}

const findDefaultLanguage = (texts: ReadonlyMap<string, string>) =>
  /^defaultLanguage:\s*['"]?([\w-]+)/m.exec(texts.get('site.yaml') ?? '')?.[1] ?? 'en'

/** Read from the text itself, so that it is known of a file with mistakes, too. */
const isDraft = (text = '') =>
  /^---\r?\n(?:(?!---)[^\n]*\n)*?draft:[ \t]*true[ \t]*(?:#.*)?\r?\n/.test(text)

/** An edition that is a draft makes drafts of all that stands in its folder, in its language. */
function findDraftEdition(
  own: readonly string[],
  texts: ReadonlyMap<string, string>,
): string | undefined {
  const [, folder, language] = /^(editions\/\d+)\/.*\.([\w-]+)\.mdx$/.exec(own[0] ?? '') ?? []
  const name = `${folder}/edition.${language}.mdx`
  return isDraft(texts.get(name)) ? name : undefined
}
