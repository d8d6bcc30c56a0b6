import type { InterfaceWords } from '@/lib/content/types'

type Props = {
  /** What the feeds are of. */
  label: string
  toHref: (ending: 'xml' | 'json') => string
  words: InterfaceWords
}

/** The ways to follow what is new, for programs that read feeds. */
export function FeedLinks({ label, toHref, words: { feeds } }: Props) {
  return (
    <p className="downloads">
      {label}:{' '}
      <a href={toHref('xml')} type="application/atom+xml" className="inline-block py-1">
        {feeds.atom}
      </a>{' '}
      ·{' '}
      <a href={toHref('json')} type="application/feed+json" className="inline-block py-1">
        {feeds.json}
      </a>
    </p>
  )
}
