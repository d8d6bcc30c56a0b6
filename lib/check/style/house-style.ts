/** A way of writing that this site does not use, and what it writes instead. */
export type StyleRule = {
  readonly written: RegExp
  readonly better: string | ((found: string) => string)
  readonly because: string
  /** Whether it changes no meaning wherever it stands, so that the check can mend it by itself. */
  readonly isSafe: boolean
}

const memberState = 'ASEAN lists this member state so'

/** Names and forms of this site, in English. The names are those of the list of member states at asean.org. */
export const styleRules: readonly StyleRule[] = [
  { written: /\bViet-?[Nn]am\b/g, better: 'Viet Nam', because: memberState, isSafe: true },
  { written: /\bLaos\b|\bLao P\.D\.R\./g, better: 'Lao PDR', because: memberState, isSafe: true },
  {
    written: /\bBrunei\b(?! Darussalam)/g,
    better: 'Brunei Darussalam',
    because: memberState,
    isSafe: false,
  },
  { written: /\bBurma\b/g, better: 'Myanmar', because: memberState, isSafe: true },
  {
    written: /\bEast Timor\b|\bTimor Leste\b/g,
    better: 'Timor-Leste',
    because: memberState,
    isSafe: true,
  },
  {
    written: /\bPhill?ipp?ines?\b(?<!Philippines)(?<!Philippine)/g,
    better: 'Philippines',
    because: memberState,
    isSafe: true,
  },
  { written: /\bAsean\b/g, better: 'ASEAN', because: 'ASEAN writes itself so', isSafe: true },
  {
    written:
      /\b(?:MSME|SME)[’']s\b(?= (?:are|were|have|had|can|could|do|did|in|of|and|that|who|which|with|to)\b)/g,
    better: (found) => `${found.slice(0, -2)}s`,
    because: 'several enterprises take no apostrophe',
    isSafe: false,
  },
  {
    written: /\b(?:MSMEs|SMEs)s\b/g,
    better: (found) => found.slice(0, -1),
    because: 'one "s" is enough',
    isSafe: true,
  },
  {
    written: /\bmember (countr(?:y|ies))\b/g,
    better: (found) => (found.endsWith('y') ? 'member state' : 'member states'),
    because: 'this site calls them so everywhere',
    isSafe: false,
  },
  { written: /\bpercent\b/g, better: 'per cent', because: 'British English', isSafe: true },
  {
    written: /(?<=[\p{L}\p{N},]) (?:-|--) (?=[\p{L}\p{N}])/gu,
    better: ' – ',
    because: 'a dash is longer than a hyphen',
    isSafe: true,
  },
]
