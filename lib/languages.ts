/** Scripts written from right to left that the languages of the member states use. */
const rightToLeftScripts = ['Arab']

/**
 * The direction of a language by the script in its tag (BCP 47). Intl's own answer is wrong for Malay in
 * Jawi script, so this reads the script alone: ms-Arab runs from right to left.
 */
export const findDirection = (tag: string): 'ltr' | 'rtl' =>
  rightToLeftScripts.includes(new Intl.Locale(tag).script ?? '') ? 'rtl' : 'ltr'
