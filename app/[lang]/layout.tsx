import '@/app/styles/site.css'

import type { ReactNode } from 'react'

import { Document } from '@/components/site/document'

type Props = { children: ReactNode; params: Promise<{ lang: string }> }

export default async function LanguageLayout({ children, params }: Props) {
  return <Document lang={(await params).lang}>{children}</Document>
}
