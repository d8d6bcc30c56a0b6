import { WovenBand } from '@/components/patterns/woven-band'

type Props = { codes: readonly string[] }

/** The bands of several member states, woven into one cloth. */
export function Cloth({ codes }: Props) {
  return (
    <div className="cloth">
      {codes.map((code) => (
        <WovenBand key={code} code={code} cellPx={2} />
      ))}
    </div>
  )
}
