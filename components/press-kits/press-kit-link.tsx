import type { InterfaceWords } from '@/lib/content/types'

import { formatNumber } from '@/lib/format'
import { getPressKitBytes } from '@/lib/press-kits/press-kit'
import { routes } from '@/lib/routes'
import { fill } from '@/lib/words'

type Props = {
  lang: string
  /** A slug of a member state, or a year. */
  name: string
  /** The same for readers. */
  title: string
  words: InterfaceWords
}

/** The way to a press kit, with its size. */
export async function PressKitLink({ lang, name, title, words }: Props) {
  const { pressKits, locale } = words
  const bytes = await getPressKitBytes(lang, name)
  const size = formatNumber(Math.ceil(bytes / 1000), locale, 0, 0)
  return (
    <p className="downloads mt-4 text-small">
      {pressKits.link}{' '}
      <a href={routes.pressKit(lang, name)} type="application/zip">
        {fill(pressKits.file, locale, { name: title, size })}
      </a>
    </p>
  )
}
