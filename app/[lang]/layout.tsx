import '@/app/styles/site.css'

import type { ReactNode } from 'react'

import { SiteFrame } from '@/components/site/site-frame'

type Props = { children: ReactNode; params: Promise<{ lang: string }> }

export default async function LanguageLayout({ children, params }: Props) {
  return <SiteFrame lang={(await params).lang}>{children}</SiteFrame>
}
