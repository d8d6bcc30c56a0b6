type Props = { text: string }

/** A value set large: its words ("about", "million") smaller than its digits, so that the digits speak. */
export function FigureText({ text }: Props) {
  const parts = text.split(/(\p{Letter}[\p{Letter}\p{Mark}\s]*)/u).filter(Boolean)
  return (
    <span className="figure-text">
      {parts.map((part) =>
        /^\p{Letter}/u.test(part) ? (
          <small key={part}>{part}</small>
        ) : (
          <span key={part}>{part}</span>
        ),
      )}
    </span>
  )
}
