import { toSiteAddress } from '@/lib/site'

import { library } from './library'
import type { PressContact } from './types'

/** The address of the site without a slash at its end. */
export const getSiteAddress = () => toSiteAddress(library.site?.address ?? '')

/** Whom a reader can write to or call, once the owner has named somebody. */
export const getPressContact = (): PressContact | undefined => library.site?.pressContact

/** The licence of the site's own text and data, once the owner has decided it. */
export const getLicence = () => library.site?.licence
