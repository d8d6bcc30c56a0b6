import { sortNewestFirst, toTimestamp, type FeedEntry, type FeedFacts } from './feed-facts'

/** A feed in JSON Feed 1.1, the newest entry first, two spaces deep. */
export function toJsonFeed(facts: FeedFacts, entries: readonly FeedEntry[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: facts.title,
    description: facts.description,
    language: facts.lang,
    home_page_url: facts.page,
    feed_url: facts.self,
    authors: [{ name: facts.author.name, url: facts.author.address }],
    items: sortNewestFirst(entries).map(toItem),
  }
  return JSON.stringify(feed, null, 2) + '\n'
}

const toItem = (entry: FeedEntry) => ({
  id: entry.id,
  url: entry.address,
  title: entry.title,
  summary: entry.summary,
  content_html: entry.toHtml(),
  date_published: toTimestamp(entry.published),
  date_modified: toTimestamp(entry.updated),
  ...(entry.categories.length > 0 && { tags: entry.categories.map(({ label }) => label) }),
})
