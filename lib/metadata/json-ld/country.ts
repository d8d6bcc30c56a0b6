import type { JsonLd } from './json-ld'

/** A member state by its name: schema.org Country. */
export const toCountry = (name: string): JsonLd => ({ '@type': 'Country', name })
