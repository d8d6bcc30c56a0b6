import type { InterfaceWords } from '@/lib/content/types'

import { formatDay } from '@/lib/format'
import type { PageChange } from '@/lib/pages/page-facts'
import { fill } from '@/lib/words'

type Props = { withdrawal: PageChange | undefined; words: InterfaceWords }

/** Says at the head of a page that it was withdrawn, when and why. */
export function WithdrawalNotice({ withdrawal, words }: Props) {
  if (withdrawal === undefined) return null
  const { article, locale } = words
  return (
    <div role="note" className="mt-6 max-w-measure border-s-4 border-alert ps-5">
      <p className="font-semibold text-alert">
        <time dateTime={withdrawal.day}>
          {fill(article.withdrawnOn, locale, { date: formatDay(withdrawal.day, locale) })}
        </time>
      </p>
      <p>{withdrawal.what}</p>
      <p>{article.withdrawnMeaning}</p>
    </div>
  )
}
