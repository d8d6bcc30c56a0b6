import type { ReactNode } from 'react'

type Props = { speaker: string; role?: string; children: ReactNode }

/** The words of a person, with the quotation marks that the text itself prints. */
export function Quote({ children }: Props) {
  return <q className="spoken">{children}</q>
}
