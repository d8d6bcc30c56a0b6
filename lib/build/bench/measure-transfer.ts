import type { Browser } from '@playwright/test'

import { type Transfer, transferTypes } from './measurement'

const phone = { width: 412, height: 823 }

/** Loads a page once, with an empty cache, and counts what arrives. */
export async function measureTransfer(browser: Browser, url: string): Promise<Transfer> {
  const context = await browser.newContext({ viewport: phone })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const types = new Map<string, string>()
    const arrived: { type: string; bytes: number }[] = []
    session.on('Network.requestWillBeSent', ({ requestId, type }) =>
      types.set(requestId, type ?? 'Other'),
    )
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      arrived.push({ type: types.get(requestId) ?? 'Other', bytes: encodedDataLength }),
    )
    await session.send('Network.enable')
    await page.goto(url, { waitUntil: 'networkidle' })

    const sumOf = (isCounted: (type: string) => boolean) =>
      arrived.filter(({ type }) => isCounted(type)).reduce((sum, { bytes }) => sum + bytes, 0)
    const byType = transferTypes.map((type) => [type, sumOf((other) => other === type)])
    return {
      requests: types.size,
      bytes: { ...Object.fromEntries(byType), total: sumOf(() => true) } as Transfer['bytes'],
    }
  } finally {
    await context.close()
  }
}
