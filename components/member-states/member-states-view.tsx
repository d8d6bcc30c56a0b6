import { TileMap } from '@/components/charts/tile-map'
import { PageLayout } from '@/components/layouts/page-layout'
import { JsonLd } from '@/components/site/json-ld'
import { getWords } from '@/lib/content/languages'
import { getMemberStateName, listMemberStates } from '@/lib/content/member-states'
import { toBreadcrumbJsonLd } from '@/lib/metadata/json-ld/breadcrumb-list'
import { toPageJsonLd } from '@/lib/metadata/json-ld/web-page'
import type { MemberStatesPage } from '@/lib/pages/member-state-page'
import { toTileMap } from '@/lib/pages/tile-map'
import { routes } from '@/lib/routes'

type Props = { page: MemberStatesPage }

/** All member states: on a map of tiles, and as a list with their names in full. */
export function MemberStatesView({ page }: Props) {
  const { facts, slugs } = page
  const { lang } = facts
  const words = getWords(lang)
  const map = toTileMap({
    lang,
    memberStates: listMemberStates(),
    caption: words.memberStates.mapName,
    toHref: (slug) => routes.memberState(lang, slug),
  })
  return (
    <PageLayout facts={facts} words={words} lead={<p>{words.memberStates.intro}</p>}>
      <JsonLd data={[toPageJsonLd(page, 'CollectionPage'), toBreadcrumbJsonLd(facts)]} />
      <div className="grid gap-x-16 gap-y-10 broad:grid-cols-2">
        <TileMap map={map} words={words} />
        <ul>
          {slugs.map((slug) => (
            <li key={slug} className="line-b py-2">
              <a href={routes.memberState(lang, slug)}>{getMemberStateName(slug, lang)}</a>
            </li>
          ))}
        </ul>
      </div>
    </PageLayout>
  )
}
