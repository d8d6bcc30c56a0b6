import { getLicence } from '@/lib/content/site'
import type { InterfaceWords } from '@/lib/content/types'

type Props = { words: InterfaceWords }

/** What may be done with the site's own text and data, as far as its owner has decided it, and whose the release is. */
export function TermsOfUse({ words }: Props) {
  const { journalists, site } = words
  const licence = getLicence()
  return (
    <>
      <p>
        {licence === undefined ? (
          journalists.noLicence
        ) : (
          <>
            {journalists.licence}{' '}
            <a href={licence} rel="license">
              {licence}
            </a>
          </>
        )}
      </p>
      <p>{site.releaseNote}</p>
    </>
  )
}
