import { Fragment } from 'react'

type Props = { text: string }

/**
 * A value set large: its words ("about", "million") smaller than its digits, so that the digits speak.
 * It breaks after the dash of a range and between words, and nowhere else.
 */
export function FigureText({ text }: Props) {
  const parts = text.split(/(\p{Letter}[\p{Letter}\p{Mark}]*|–)/u).filter(Boolean)
  return (
    <span className="figure-text">
      {parts.map((part, index) => (
        <Fragment key={index}>
          {/^\p{Letter}/u.test(part) ? <small>{part}</small> : part}
          {part === '–' && <wbr />}
        </Fragment>
      ))}
    </span>
  )
}
