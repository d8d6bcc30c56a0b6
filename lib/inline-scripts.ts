/**
 * What stands inside a page as script, word for word. The page takes it from here, and so does the content
 * security policy, which names each text by its hash and lets no other run.
 */
export const inlineScripts = {
  /**
   * Fetches the display typeface at once, or marks the page so that it does without, where the reader
   * saves data (Network Information). It runs in the head, as a script that waits would be too late.
   */
  displayFont: [
    'const s=document.currentScript,c=navigator.connection',
    'if(c&&c.saveData)document.documentElement.classList.add("save-data")',
    'else document.head.append(Object.assign(document.createElement("link"),{rel:"preload",as:"font",type:"font/woff2",crossOrigin:"",href:s.dataset.font}))',
  ]
    .join(';')
    .replace(/^(.*)$/, '{$1}'),
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
