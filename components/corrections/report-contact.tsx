import type { InterfaceWords, PressContact } from '@/lib/content/types'

import { fill } from '@/lib/words'

type Props = { contact: PressContact | undefined; words: InterfaceWords }

/** Whom to tell of a mistake; that there is nobody yet, where the owner has named nobody. */
export function ReportContact({ contact, words }: Props) {
  const { corrections, locale } = words
  const { name, email, telephone } = contact ?? {}
  if (email === undefined && telephone === undefined) return <p>{corrections.reportNone}</p>
  return (
    <>
      <p>
        {name === undefined
          ? corrections.reportAnywhere
          : fill(corrections.report, locale, { name })}
      </p>
      <ul>
        {email !== undefined && (
          <li>
            <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
        {telephone !== undefined && (
          <li>
            <a href={`tel:${telephone.replace(/[^+\d]/g, '')}`}>{telephone}</a>
          </li>
        )}
      </ul>
    </>
  )
}
