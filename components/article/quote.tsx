import type { ReactNode } from 'react'

type Props = { id?: string; speaker: string; role?: string; children: ReactNode }

/** The words of a person, with the quotation marks that the text itself prints. */
export function Quote({ id, children }: Props) {
  return (
    <q className="spoken" id={id}>
      {children}
    </q>
  )
}
