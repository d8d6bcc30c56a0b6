import type { SpokenQuote } from '@/lib/articles/quotes'
import { getWords } from '@/lib/content/languages'
import { formatDay } from '@/lib/format'
import type { PressReleasePage } from '@/lib/pages/press-release-page'
import { fill } from '@/lib/words'

import { full, toOrigin, type KitFile } from './kit-file'

const path = 'quotations.txt'

/** The quotations that a press release issued, with those who said them; else that there are none. */
export function toQuotationsFile(
  lang: string,
  quotes: readonly SpokenQuote[] = [],
  page?: PressReleasePage,
): KitFile {
  const { pressKits, locale } = getWords(lang)
  if (!page || quotes.length === 0)
    return { path, content: `${pressKits.quotationsTitle}\n\n${pressKits.noQuotations}\n` }
  const { issuer, issued } = page.release
  const date = formatDay(issued, locale)
  const parts = [
    pressKits.quotationsTitle,
    fill(pressKits.quotationsOf, locale, { issuer, date }),
    ...quotes.map(({ words, speaker, role }) =>
      role === undefined
        ? fill(pressKits.spokenWithoutRole, locale, { words, speaker })
        : fill(pressKits.spoken, locale, { words, speaker, role }),
    ),
    fill(pressKits.address, locale, { address: full(page.facts.path) }),
  ]
  return { path, content: `${parts.join('\n\n')}\n`, ...toOrigin(page.facts) }
}
