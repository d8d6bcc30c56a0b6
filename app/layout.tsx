import './styles/site.css'

import type { ReactNode } from 'react'

type Props = { children: ReactNode }

// Each page writes its own <html>, since its language is in its address and "/" and 404 have none there.
export default function RootLayout({ children }: Props) {
  return children
}
