import type { PressContact } from '@/lib/content/types'

export type ContactLink = { readonly href: string; readonly label: string }

/** The ways to reach a contact (RFC 6068, RFC 3966); none where the owner of the site has named none. */
export function listContactLinks(contact: PressContact | undefined): readonly ContactLink[] {
  const { email, telephone } = contact ?? {}
  return [
    ...(email === undefined ? [] : [{ href: `mailto:${email}`, label: email }]),
    ...(telephone === undefined
      ? []
      : [{ href: `tel:${telephone.replace(/[^+\d]/g, '')}`, label: telephone }]),
  ]
}
