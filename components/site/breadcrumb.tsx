import type { InterfaceWords } from '@/lib/content/types'

import type { Crumb } from '@/lib/pages/page-facts'

type Props = { trail: readonly Crumb[]; current: string; words: InterfaceWords }

/** The way to a page from the front; the front itself has none. */
export function Breadcrumb({ trail, current, words }: Props) {
  if (trail.length === 0) return null
  return (
    <nav className="breadcrumb text-small text-soft" aria-label={words.site.breadcrumb}>
      <ol className="flex flex-wrap gap-x-2">
        {trail.map(({ path, label }) => (
          <li key={path}>
            <a href={path} className="inline-block py-1">
              {label}
            </a>
            <span aria-hidden="true"> /</span>
          </li>
        ))}
        <li aria-current="page" className="py-1">
          {current}
        </li>
      </ol>
    </nav>
  )
}
