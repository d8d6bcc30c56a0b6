import type { ReactNode } from 'react'

import { Document } from '@/components/site/document'
import { listLanguages } from '@/lib/content/languages'

type Props = { children: ReactNode; params: Promise<{ lang: string }> }

export const dynamicParams = false
export const generateStaticParams = () => listLanguages().map((lang) => ({ lang }))

export default async function LanguageLayout({ children, params }: Props) {
  return <Document lang={(await params).lang}>{children}</Document>
}
