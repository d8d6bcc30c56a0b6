const noWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]$/u

/**
 * How many columns of a terminal a text takes: none for marks above and below letters (Thai, Lao, Khmer,
 * Burmese, Vietnamese), two for wide characters, as POSIX wcwidth counts.
 */
export function getDisplayWidth(text: string): number {
  return Array.from(text).reduce(
    (width, character) => width + (noWidth.test(character) ? 0 : wide.test(character) ? 2 : 1),
    0,
  )
}
