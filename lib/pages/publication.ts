import { toDay } from '@/lib/format'

type Published = {
  readonly published: string
  readonly changes?: readonly { readonly date: string }[] | undefined
}

/** The days of a page, from its front matter alone. */
export function toDays({ published, changes }: Published) {
  const last = changes
    ?.map(({ date }) => toDay(date))
    .toSorted()
    .at(-1)
  return { published: toDay(published), ...(last !== undefined && { modified: last }) }
}
