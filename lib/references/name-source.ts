import type { InterfaceWords, Source } from '@/lib/content/types'

import { listMakers } from './makers'

/**
 * A source in a few words, where there is no room for its reference: its makers, else its publisher, and its
 * year; its title as well if asked for: ERIA, Appendix 1 of the ASEAN SME Policy Index 2014 (2014).
 */
export function nameSource(
  source: Source,
  { citations }: InterfaceWords,
  { titled = false }: { readonly titled?: boolean } = {},
): string {
  const makers = listMakers(source).join(', ') || source.publisher || source.containerTitle
  const year = source.issued?.slice(0, 4) ?? citations.noDate
  const names = titled || makers === undefined ? [makers, source.title] : [makers]
  return `${names.filter((name) => name !== undefined).join(', ')} (${year})`
}
