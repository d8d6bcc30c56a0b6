import { ContactLinks } from '@/components/article/contact-links'
import { listContactLinks } from '@/lib/contact-links'
import type { InterfaceWords, PressContact } from '@/lib/content/types'
import { fill } from '@/lib/words'

type Props = { contact: PressContact | undefined; words: InterfaceWords }

/** Whom to tell of a mistake; that there is nobody yet, where the owner has named nobody. */
export function ReportContact({ contact, words }: Props) {
  const { corrections, locale } = words
  const links = listContactLinks(contact)
  if (links.length === 0) return <p>{corrections.reportNone}</p>
  return (
    <>
      <p>
        {contact?.name === undefined
          ? corrections.reportAnywhere
          : fill(corrections.report, locale, { name: contact.name })}
      </p>
      <ContactLinks links={links} />
    </>
  )
}
