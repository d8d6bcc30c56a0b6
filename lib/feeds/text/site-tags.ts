import { listContactLinks } from '@/lib/contact-links'
import { getLicence, getPressContact } from '@/lib/content/site'
import type { InterfaceWords } from '@/lib/content/types'
import { fill } from '@/lib/words'

import { element, type Piece } from './html'

/** What the tags say that speak of the site itself, by their names. */
export const siteTags: Readonly<Record<string, (words: InterfaceWords) => readonly Piece[]>> = {
  PressContact({ journalists, locale }) {
    const contact = getPressContact()
    const links = listContactLinks(contact)
    if (links.length === 0) return [element('p', {}, journalists.noContact)]
    const name = contact?.name
    return [
      ...(name === undefined
        ? []
        : [element('p', {}, fill(journalists.contact, locale, { name }))]),
      element(
        'ul',
        {},
        ...links.map(({ href, label }) => element('li', {}, element('a', { href }, label))),
      ),
    ]
  },
  TermsOfUse({ journalists, site }) {
    const licence = getLicence()
    return [
      licence === undefined
        ? element('p', {}, journalists.noLicence)
        : element('p', {}, `${journalists.licence} `, element('a', { href: licence }, licence)),
      element('p', {}, site.releaseNote),
    ]
  },
}
