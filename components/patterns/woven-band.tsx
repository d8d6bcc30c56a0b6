import { toWeave } from '@/lib/patterns/weave'

import { toWeaveId } from './weave-definitions'

type Props = {
  /** The page's `WeaveDefinitions` has it. */
  code: string
  /** How wide a cell is drawn, in pixels. */
  cellPx: number
}

/** A woven band from edge to edge; it says nothing, so nothing reads it out. */
export function WovenBand({ code, cellPx }: Props) {
  const { rows } = toWeave(code)
  return (
    <svg className="woven" height={rows * cellPx} aria-hidden="true">
      <g transform={`scale(${cellPx})`}>
        <rect width="100%" height={rows} fill={`url(#${toWeaveId(code)})`} />
      </g>
    </svg>
  )
}
