import { type Digest, toDigest } from '@/lib/digest'
import { remember } from '@/lib/remember'

/** Everything that pages are made of. */
export type Inputs = {
  /** The program (see digests.ts). */
  readonly program: Digest
  /** Every file of content/. */
  readonly content: ReadonlyMap<string, Digest>
  /** The files of stories that are drafts, which no page shows. */
  readonly drafts: readonly string[]
}

/** As long as a key is the same, what it belongs to is. */
export type Keys = {
  /** Of what is made of no story. */
  readonly withoutStories: Digest
  /** Of the page at a path. What cites a source is known only once all citations are gathered. */
  readonly ofPage: (path: string, citations?: Citations) => Digest
}

/** The digest of all that cites a source, by its key. */
export type Citations = ReadonlyMap<string, Digest>

const story = /^editions\/(\d{4})\/stories\/([^/.]+)\.[^/]+$/

type Dependency = {
  /** The path of a page, such as /en/2018/stories/viet-nam/. */
  readonly path: RegExp
  /** Whether it is made of a story, by what the path says. */
  readonly hasStory: (parts: StoryParts, groups: PathParts) => boolean
}
type StoryParts = { readonly year: string; readonly memberState: string }
type PathParts = { readonly year?: string; readonly memberState?: string }

/**
 * Which stories a page is made of, beside all other content. Pages that are not here are made of all stories.
 * That there is a story is known to every page: a new one, one that is gone, and a draft change all keys.
 */
const dependencies: readonly Dependency[] = [
  {
    path: /^\/[^/]+\/(?<year>\d{4})\/stories\/(?<memberState>[^/]+)\/$/,
    hasStory: (its, page) => its.year === page.year && its.memberState === page.memberState,
  },
  {
    path: /^\/[^/]+\/(?<year>\d{4})\/(?:stories\/|press-release\/)?$/,
    hasStory: (its, page) => its.year === page.year,
  },
  {
    path: /^\/[^/]+\/(?:(?:\d{4}\/)?embed|statistics)\/[^/]+\/$/,
    hasStory: () => false,
  },
  {
    path: /^\/[^/]+\/member-states\/(?<memberState>[^/]+)\/$/,
    hasStory: (its, page) => its.memberState === page.memberState,
  },
]
/** A source’s page is made of what cites it, wherever that stands. */
const sourcePage = /^\/[^/]+\/sources\/(?<key>[^/]+)\/$/

/** Whether what cites a source is a part of the page at a path. */
export const isSourcePage = (path: string): boolean => sourcePage.test(path)

/** How the keys of pages are made from what there is now. */
export function toKeys({ program, content, drafts }: Inputs): Keys {
  const stories = [...content].flatMap(([name, digest]) => {
    const [, year, memberState] = story.exec(name) ?? []
    return year === undefined || memberState === undefined
      ? []
      : [{ name, digest, parts: { year, memberState } }]
  })
  const others = [...content].filter(([name]) => !story.test(name))
  const base = toDigest(
    program,
    ...others.flat(),
    ...stories.map(({ name }) => name),
    'drafts',
    ...drafts,
  )
  const ofStories = (isInput: (parts: StoryParts) => boolean) =>
    toDigest(
      base,
      ...stories
        .filter(({ parts }) => isInput(parts))
        .flatMap(({ name, digest }) => [name, digest]),
    )
  const all = ofStories(() => true)

  // Each page is asked about some five times in a build.
  const ofPath = remember((path: string): Digest => {
    for (const dependency of dependencies) {
      const match = dependency.path.exec(path)
      const groups = match?.groups ?? {}
      if (match) return ofStories((parts) => dependency.hasStory(parts, groups))
    }
    return all
  })
  const ofPage = (path: string, citations?: Citations) => {
    const source = sourcePage.exec(path)?.groups?.['key']
    return source !== undefined && citations
      ? toDigest(base, 'cited', citations.get(source) ?? 'nowhere')
      : ofPath(path)
  }
  return { withoutStories: base, ofPage }
}
