import type { ContactLink } from '@/lib/contact-links'

type Props = { links: readonly ContactLink[] }

/** The ways to reach a contact. */
export function ContactLinks({ links }: Props) {
  return (
    <ul>
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
