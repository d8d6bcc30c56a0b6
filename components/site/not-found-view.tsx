import { getWords } from '@/lib/content/languages'

import { SiteFrame } from './site-frame'

type Props = { lang: string; links: readonly { readonly path: string; readonly title: string }[] }

/** What a reader gets at an address that leads nowhere: that it does, and where to go on. */
export function NotFoundView({ lang, links }: Props) {
  const { notFound } = getWords(lang)
  return (
    <SiteFrame lang={lang}>
      <div className="page mx-auto max-w-page px-gutter pt-6">
        <header className="mt-6 mb-10 max-w-[52rem] wide:mt-10">
          <h1>{notFound.title}</h1>
          <div className="mt-4 max-w-measure text-large text-soft">
            <p>{notFound.text}</p>
          </div>
        </header>
        <h2 className="mb-4">{notFound.lookHere}</h2>
        <ul className="link-columns">
          {links.map(({ path, title }) => (
            <li key={path}>
              <a href={path}>{title}</a>
            </li>
          ))}
        </ul>
      </div>
    </SiteFrame>
  )
}
