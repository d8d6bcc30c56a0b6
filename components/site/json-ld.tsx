import type { JsonLd as Data } from '@/lib/metadata/json-ld/json-ld'

type Props = { data: readonly Data[] }

/** What a page says of itself to machines, as data that is never executed. */
export function JsonLd({ data }: Props) {
  return (
    <script
      type="application/ld+json"
      // "<" could end the script; as an escape it means the same in JSON.
      dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
    />
  )
}
