type Props = {
  /** The two letters of a member state in ISO 3166-1. */
  code: string
}

/** The flag of a member state, small; its name stands beside it. */
export function Flag({ code }: Props) {
  return (
    <img
      className="flag"
      src={`/assets/flag-${code.toLowerCase()}.svg`}
      alt=""
      width="24"
      height="18"
      loading="lazy"
    />
  )
}
