import { manifestAddress } from '@/lib/routes'

/**
 * Names the web app manifest. Only who sets the site on the screen of a phone needs it, but a browser that finds
 * it in the page asks for it before it paints.
 */
export function nameManifest(): void {
  const link = Object.assign(document.createElement('link'), {
    rel: 'manifest',
    href: manifestAddress,
  })
  document.head.append(link)
}
