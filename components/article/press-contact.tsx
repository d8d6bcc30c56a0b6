import { listContactLinks } from '@/lib/contact-links'
import { getPressContact } from '@/lib/content/site'
import type { InterfaceWords } from '@/lib/content/types'
import { fill } from '@/lib/words'

import { ContactLinks } from './contact-links'

type Props = { words: InterfaceWords }

/** Whom a journalist can reach; that there is nobody yet, where the owner has named nobody. */
export function PressContact({ words }: Props) {
  const { journalists, locale } = words
  const contact = getPressContact()
  const links = listContactLinks(contact)
  if (links.length === 0) return <p>{journalists.noContact}</p>
  return (
    <>
      {contact?.name !== undefined && (
        <p>{fill(journalists.contact, locale, { name: contact.name })}</p>
      )}
      <ContactLinks links={links} />
    </>
  )
}
