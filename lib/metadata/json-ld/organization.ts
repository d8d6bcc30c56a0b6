import { getWords } from '@/lib/content/languages'
import { routes } from '@/lib/routes'

import { full, type JsonLd } from './json-ld'

/** A body that wrote or published something: schema.org Organization. */
export const toOrganization = (name: string): JsonLd => ({ '@type': 'Organization', name })

/** The site as the one who publishes its pages. */
export const toSiteOrganization = (lang: string): JsonLd => ({
  ...toOrganization(getWords(lang).site.name),
  url: full(routes.front(lang)),
})
