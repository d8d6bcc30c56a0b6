import { getMaps, getText } from './yaml-values'
import type { YamlMap, YamlText } from './yaml-values'

/** A redirect with the places at which its addresses stand in the file. */
export type Redirect = { readonly from: YamlText; readonly to: YamlText }

/** The redirects of content/addresses/redirects.yaml that have both addresses. */
export function listRedirects(fields: YamlMap): readonly Redirect[] {
  return getMaps(fields, 'redirects').flatMap((item) => {
    const from = getText(item, 'from')
    const to = getText(item, 'to')
    return from && to ? [{ from, to }] : []
  })
}
