/**
 * What stands inside a page as script, word for word. The page takes it from here, and so does the content
 * security policy, which names each text by its hash and lets no other run.
 */
export const inlineScripts = {
  /**
   * Loads the scripts that elements name in `data-script` once the page stands and is painted: nobody waits for
   * them, and they take no part of a slow link from what is read. Who comes
   * from another page of the site has the display typeface already, and sees it from the first moment, unless
   * the reader saves data (Network Information); elsewhere `lib/browser/display-font.ts` brings it.
   */
  start: [
    '{const f=document.currentScript.dataset.font,c=navigator.connection',
    'if(document.referrer.startsWith(location.origin+"/")&&!(c&&c.saveData)){document.documentElement.classList.add("display-font");document.head.append(Object.assign(document.createElement("link"),{rel:"preload",as:"font",type:"font/woff2",crossOrigin:"",href:f}))}',
    'addEventListener("load",()=>{const go=()=>{for(const e of document.querySelectorAll("[data-script]"))import(e.dataset.script)};document.prerendering||!self.PerformanceObserver?.supportedEntryTypes?.includes("paint")?go():new PerformanceObserver((l,o)=>{o.disconnect();go()}).observe({type:"paint",buffered:true})})}',
  ].join(';'),
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
