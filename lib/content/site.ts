import { toSiteAddress } from '@/lib/site'

import { library } from './library'

/** The address of the site without a slash at its end. */
export const getSiteAddress = () => toSiteAddress(library.site?.address ?? '')

/** The licence of the site's own text and data, once the owner has decided it. */
export const getLicence = () => library.site?.licence
