import { tones, toWeave } from '@/lib/patterns/weave'

type Props = { codes: readonly string[] }

/** The patterns that the bands of a page are filled with; once in a page, before the first band. */
export function WeaveDefinitions({ codes }: Props) {
  return (
    <svg className="weave" width="0" height="0" aria-hidden="true">
      <defs>
        {codes.map((code) => {
          const { columns, rows, threads } = toWeave(code)
          return (
            <pattern
              key={code}
              id={toWeaveId(code)}
              width={columns}
              height={rows}
              patternUnits="userSpaceOnUse"
            >
              {tones.map((tone) => (
                <path key={tone} className={`weave-${tone}`} d={threads[tone]} />
              ))}
            </pattern>
          )
        })}
      </defs>
    </svg>
  )
}

export const toWeaveId = (code: string) => `weave-${code}`
