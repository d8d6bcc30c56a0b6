type Form = readonly [written: RegExp, better: string]

/** Odd ways of naming a place in a source, and how this site writes them; a number follows each. */
const forms: readonly Form[] = [
  [/\b(?:pages|pgs?\.?|pp\.?|p\.?|page) ?(?=\d+(?: ?[-–—] ?| and )\d)/gi, 'pp. '],
  [/\b(?:page|pag\.?|pg\.?|pp\.?|p\.?) ?(?=\d+(?!\d| ?[-–—] ?\d| and \d))/gi, 'p. '],
  [/\bparas?\.? ?(?=\d+(?: ?[-–—] ?| and )\d)/gi, 'paragraphs '],
  [/(?:\b(?:para|par)s?\.?|[¶§§]) ?(?=\d)/gi, 'paragraph '],
  [/\b(?:tab|tbl)\.? ?(?=\d)/gi, 'table '],
  [/\bfig\.? ?(?=\d)/gi, 'figure '],
  [/\b(?:ch|chap)\.? ?(?=\d)/gi, 'chapter '],
  [/\b(?:sec|sect)\.? ?(?=\d)/gi, 'section '],
  [/\bart\.? ?(?=\d)/gi, 'article '],
  [/\b(?:fn|footn)\.? ?(?=\d)/gi, 'footnote '],
  [/\bTables? ?(?=\d)/g, 'table '],
  [/\bFigures? ?(?=\d)/g, 'figure '],
  [/\bChapter ?(?=\d)/g, 'chapter '],
  [/\bSection ?(?=\d)/g, 'section '],
  [/\bParagraph ?(?=\d)/g, 'paragraph '],
  [/\bArticle ?(?=\d)/g, 'article '],
]

/**
 * A place in a source in the forms of this site: p. 12, pp. 3-5, paragraph 4, table 2. The marks of
 * citations are read aloud from these ("Source 2, page 12"). Words in quotation marks stay.
 */
export const toHouseForm = (locator: string): string =>
  locator
    .split(/([“"][^”"]*[”"])/)
    .map((part, index) => (index % 2 === 1 ? part : rewrite(part)))
    .join('')

const rewrite = (part: string) =>
  forms.reduce((text, [written, better]) => text.replace(written, better), part)
