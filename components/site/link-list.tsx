export type ListedLink = { readonly href: string; readonly label: string; readonly lang?: string }

type Props = { links: readonly ListedLink[] }

/** Links in a row that wraps. */
export function LinkList({ links }: Props) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1">
      {links.map(({ href, label, lang }) => (
        <li key={href}>
          <a href={href} lang={lang} hrefLang={lang} className="inline-block py-1">
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
