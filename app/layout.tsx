import type { ReactNode } from 'react'

import { siteWideMetadata, toSiteWideViewport } from '@/lib/metadata/site-wide'

type Props = { children: ReactNode }

export const metadata = siteWideMetadata
export const generateViewport = toSiteWideViewport

// Each page writes its own <html>, since its language is in its address and "/" and 404 have none there.
export default function RootLayout({ children }: Props) {
  return children
}
