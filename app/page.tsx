import '@/app/styles/site.css'

import { EditionView } from '@/components/editions/edition-view'
import { SiteFrame } from '@/components/site/site-frame'
import { getDefaultLanguage } from '@/lib/content/languages'
import { toMetadata } from '@/lib/metadata/to-metadata'
import { toFrontPage } from '@/lib/pages/edition-page'

export const generateMetadata = () => toMetadata(() => toFrontPage(getDefaultLanguage()))

// The same page as the front in the default language, which it names as canonical.
export default function RootPage() {
  const lang = getDefaultLanguage()
  return (
    <SiteFrame lang={lang}>
      <DefaultFront lang={lang} />
    </SiteFrame>
  )
}

function DefaultFront({ lang }: { lang: string }) {
  return <EditionView page={toFrontPage(lang)} />
}
