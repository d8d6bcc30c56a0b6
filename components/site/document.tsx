import contentProblems from 'content-problems'
import type { ReactNode } from 'react'

import type { Problem } from '@/lib/check/problem'

import { ContentProblems } from './content-problems'
import { SiteFrame } from './site-frame'

// The file is written by the check before a build, where it is empty, and after each change in the preview.
const found: readonly Problem[] = contentProblems
const problems = found.filter(({ severity }) => severity === 'error')

type Props = { lang: string; children: ReactNode }

/** A whole page. In the preview, while the content has a mistake, what is wrong stands in its place. */
export function Document({ lang, children }: Props) {
  if (problems.length > 0) return <ContentProblems problems={problems} />
  return <SiteFrame lang={lang}>{children}</SiteFrame>
}
