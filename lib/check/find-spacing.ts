/** Spaces in a text that are too many or in the wrong place, and what belongs in their place. */
export type SpacingFault = {
  readonly start: number
  readonly end: number
  readonly text: '' | ' '
  readonly kind: SpacingKind
}

export type SpacingKind =
  'before-citation' | 'before-mark-after-citation' | 'before-mark' | 'no-break' | 'double'

const citation = String.raw`\[\^[a-z0-9][a-z0-9-]*(?:,[^\]\n]*)?\]`

// A bare web address swallows a citation that follows it without a space.
const notAnAddress = String.raw`(?<!(?:https?:\/\/|www\.|@)\S*)`

/** In the order of their right: of two that touch the same spaces, the first counts. */
const patterns: readonly (readonly [SpacingKind, RegExp, SpacingFault['text']])[] = [
  [
    'before-citation',
    new RegExp(
      String.raw`(?<=[\p{L}\p{M}\p{N}%.,;:?”’"')\]])${notAnAddress}[ \u00A0]+(?=${citation})`,
      'gu',
    ),
    '',
  ],
  [
    'before-mark-after-citation',
    new RegExp(String.raw`(?<=${citation})[ \u00A0]+(?=[.,;:!?)”’](?:\s|$))`, 'gu'),
    '',
  ],
  ['before-mark', /(?<=[\p{L}\p{M}\p{N}%)”’"'])[ \u00A0]+(?!\. \.)(?=[.,](?:\s|$))/gu, ''],
  ['no-break', /(?<=[^\s\d]) *\u00A0[ \u00A0]*(?=[^\s\d])/gu, ' '],
  ['double', /(?<=\S) {2,}(?=\S)/gu, ' '],
]

/**
 * Finds stray spaces in the words of one text: before a citation or a full stop, two in a row, and the
 * no-break spaces that word processors put between words. Beside a digit a no-break space is left.
 */
export function findSpacingFaults(text: string): readonly SpacingFault[] {
  const found: SpacingFault[] = []
  for (const [kind, pattern, replacement] of patterns) {
    for (const { 0: spaces, index } of text.matchAll(pattern)) {
      const end = index + spaces.length
      if (!found.some((other) => index < other.end && other.start < end))
        found.push({ start: index, end, text: replacement, kind })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}
