import type { ReactNode } from 'react'

import { listProblems } from '@/lib/content/problems'

import { ContentProblems } from './content-problems'
import { SiteFrame } from './site-frame'

type Props = { lang: string; children: ReactNode }

/** A whole page. In the preview, while the content has a mistake, what is wrong stands in its place. */
export function Document({ lang, children }: Props) {
  const problems = listProblems()
  if (problems.length > 0) return <ContentProblems problems={problems} />
  return <SiteFrame lang={lang}>{children}</SiteFrame>
}
