/**
 * What stands inside a page as script, word for word. The page takes it from here, and so does the content
 * security policy, which names each text by its hash and lets no other run.
 */
export const inlineScripts = {
  /**
   * Where the pointer rests on a link, its page is made ready (Speculation Rules). The address of every page
   * ends with a slash, and that of no file does; a link within the page has nothing to make ready.
   */
  speculationRules: JSON.stringify({
    prerender: [
      {
        where: {
          and: [{ href_matches: '/*/' }, { not: { selector_matches: '[download], [href^="#"]' } }],
        },
        eagerness: 'moderate',
      },
    ],
  }),
} as const
