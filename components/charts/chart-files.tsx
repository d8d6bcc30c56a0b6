import type { InterfaceWords } from '@/lib/content/types'

import { canDraw } from '@/lib/chart-files/can-draw'
import { routes } from '@/lib/routes'

type Props = { lang: string; name: string; words: InterfaceWords }

/** A chart as a picture to take away, with its credit in it. */
export function ChartFiles({ lang, name, words: { chartFiles } }: Props) {
  if (!canDraw(lang)) return null
  return (
    <p className="downloads chart-source">
      {chartFiles.links} <a href={routes.chartFile(lang, name, 'svg')}>{chartFiles.svg}</a> ·{' '}
      <a href={routes.chartFile(lang, name, 'png')}>{chartFiles.png}</a>
    </p>
  )
}
