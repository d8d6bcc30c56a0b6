import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'

import * as corrections from '@/app/[lang]/corrections/page'
import * as memberState from '@/app/[lang]/member-states/[slug]/page'
import * as memberStates from '@/app/[lang]/member-states/page'
import * as front from '@/app/[lang]/page'
import * as section from '@/app/[lang]/[section]/page'
import * as pressRelease from '@/app/[lang]/[section]/press-release/page'
import * as story from '@/app/[lang]/[section]/stories/[slug]/page'
import * as stories from '@/app/[lang]/[section]/stories/page'
import * as source from '@/app/[lang]/sources/[key]/page'
import * as sources from '@/app/[lang]/sources/page'
import * as statistic from '@/app/[lang]/statistics/[slug]/page'
import * as statistics from '@/app/[lang]/statistics/page'
import { SiteFrame } from '@/components/site/site-frame'
import { listFeedFiles } from '@/lib/site-files/feed-files'

export type Rendered = {
  readonly name: string
  readonly type: 'html' | 'xml' | 'json'
  readonly text: string
}

type Params = Readonly<Record<string, string>> & { readonly lang: string }
type Props = { readonly params: Promise<never> }
type Route = {
  readonly generateStaticParams: () => readonly unknown[] | Promise<readonly unknown[]>
}
type PageRoute = Route & {
  readonly default: (props: Props) => Promise<ReactElement>
  readonly generateMetadata: (props: Props) => Promise<Metadata>
}

const pages: Readonly<Record<string, PageRoute>> = {
  front,
  section,
  pressRelease,
  stories,
  story,
  statistics,
  statistic,
  memberStates,
  memberState,
  sources,
  source,
  corrections,
}

/**
 * Renders the routes of the site as the build does: their parameters, what they say of themselves, the page.
 * @param isWanted whether a page of a route (by its name above) with these parameters is to be rendered
 * @throws what a route throws
 */
export async function* renderSite(
  isWanted: (route: string, params: Params) => boolean,
): AsyncGenerator<Rendered> {
  for (const [name, route] of Object.entries(pages)) {
    for (const params of (await route.generateStaticParams()) as readonly Params[]) {
      if (!isWanted(name, params)) continue
      const props = { params: Promise.resolve(params as never) }
      const { title, description } = await route.generateMetadata(props)
      const page = (
        <SiteFrame lang={params.lang}>
          {/* They rise into the head, where the framework would put them. */}
          <title>{typeof title === 'string' ? title : ''}</title>
          <meta name="description" content={description ?? ''} />
          {await route.default(props)}
        </SiteFrame>
      )
      yield { name: toName(name, params), type: 'html', text: await toHtml(page) }
    }
  }
  for (const { path, make } of listFeedFiles()) {
    const [, lang = '', , slug = ''] = path.split('/')
    const name = path.includes('/member-states/') ? 'member state feed' : 'feed'
    // A feed of a member state is told from another by its page.
    if (!isWanted(name, name === 'feed' ? { lang } : { lang, slug })) continue
    yield { name: path, type: path.endsWith('.json') ? 'json' : 'xml', text: String(await make()) }
  }
}

async function toHtml(page: ReactElement): Promise<string> {
  let failure: Error | undefined
  const onError = (error: unknown) => {
    failure ??= error instanceof Error ? error : new Error(String(error))
  }
  // Some components wait for a file, so the page comes in parts.
  const { prelude } = await prerenderToNodeStream(page, { onError })
  const parts: Uint8Array[] = []
  for await (const part of prelude) parts.push(Buffer.from(part))
  if (failure) throw failure
  return Buffer.concat(parts).toString()
}

const toName = (name: string, params: Params) => `${name} ${Object.values(params).join(' ')}`
