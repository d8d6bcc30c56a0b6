import { listSitemapPaths } from './site'

/** Of the sources' pages, which are made alike, every fourth; of all other kinds every page. */
export function listSharedPaths(): readonly string[] {
  const isSource = (path: string) => /^\/\w+\/sources\/./.test(path)
  const all = [...listSitemapPaths(), '/']
  const sources = all.filter(isSource).filter((_, index) => index % 4 === 0)
  return [...all.filter((path) => !isSource(path)), ...sources]
}

/**
 * What is wrong with the page in which it runs, in words; for any engine, so it uses nothing from
 * outside. What failed to load is known where the engine tells the status of what it loaded.
 */
export function findFaultsInPage(): readonly string[] {
  const faults: string[] = []
  const expectOne = (selector: string) => {
    const { length } = document.querySelectorAll(selector)
    if (length !== 1) faults.push(`${length} × ${selector}`)
  }
  for (const selector of ['h1', 'main', 'link[rel=canonical]', 'meta[name=description]'])
    expectOne(selector)
  for (const selector of ['body > * header, body > header', 'body > * footer, body > footer'])
    if (!document.querySelector(selector)) faults.push(`no ${selector}`)
  if (document.title.length <= 10) faults.push(`a title of "${document.title}"`)
  if (!document.documentElement.lang) faults.push('no language')

  let level = 0
  for (const heading of document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')) {
    const next = Number(heading.tagName.slice(1))
    if (next > level + 1) faults.push(`h${next} after h${level}: ${heading.textContent}`)
    level = next
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const id = decodeURIComponent(link.hash.slice(1))
    if (id && id !== 'top' && !document.getElementById(id)) faults.push(`#${id} leads nowhere`)
  }
  for (const image of document.images)
    if (image.complete && image.naturalWidth === 0) faults.push(`no picture: ${image.currentSrc}`)
  for (const entry of performance.getEntriesByType('resource')) {
    const { name, responseStatus } = entry as PerformanceResourceTiming
    if (responseStatus >= 400) faults.push(`${responseStatus} ${name}`)
  }
  // What every page's script makes as soon as it runs.
  const hasScript = document.querySelector('script:is([type=module], [data-script])') !== null
  if (hasScript && !document.querySelector('.toast')) faults.push('its script did not run')
  return faults
}

/** By how many pixels the page is wider than its window: 0 where nothing scrolls sideways. */
export function measureOverflow(): number {
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth - clientWidth
}
