type Props = {
  /** The two letters of a member state in ISO 3166-1. */
  code: string
  /** Whether it stands at the head of the page, where it is seen at once. */
  atHead?: boolean
}

/** The flag of a member state, small; its name stands beside it. */
export function Flag({ code, atHead = false }: Props) {
  return (
    <img
      className="flag"
      src={`/assets/flag-${code.toLowerCase()}.svg`}
      alt=""
      width="24"
      height="18"
      loading={atHead ? 'eager' : 'lazy'}
    />
  )
}
