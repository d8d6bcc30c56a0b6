import { InlineProse } from './inline-prose'
import type { ArticleData } from './mdx-components'

/** The one or two sentences at the head of a page. */
export function Lead(data: ArticleData) {
  return (
    <p>
      <InlineProse {...data} />
    </p>
  )
}
