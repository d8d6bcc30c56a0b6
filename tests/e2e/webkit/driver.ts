const element = 'element-6066-11e4-a52e-4f735466cecf'

export type Driver = Awaited<ReturnType<typeof openDriver>>

/** What a mouse or a keyboard does, in the words of WebDriver (https://www.w3.org/TR/webdriver2/#actions). */
type Action = Readonly<Record<string, unknown>>

/**
 * One window of WebKit, over plain WebDriver calls. The driver speaks no newer protocol, and its
 * call for a screenshot never answers, so there is none.
 * @throws Error with the driver's own words where a call fails or gives no answer within 30 s
 */
export async function openDriver(
  driverAddress: string,
  browser: string,
  args: readonly string[] = [],
) {
  const created = (await send(driverAddress, 'POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation', ...args] },
      },
    },
  })) as { sessionId: string }
  const session = `/session/${created.sessionId}`
  const call = (method: string, path: string, body?: object) =>
    send(driverAddress, method, session + path, body)

  const mouse = (...actions: readonly Action[]) =>
    call('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    })
  const moveTo = ({ x, y }: { x: number; y: number }): Action => ({
    ...{ type: 'pointerMove', duration: 0, origin: 'viewport' },
    ...{ x: Math.round(x), y: Math.round(y) },
  })

  return {
    goto: (url: string) => call('POST', '/url', { url }),
    address: async () => String(await call('GET', '/url')),
    resize: (width: number, height: number) =>
      call('POST', '/window/rect', { x: 0, y: 0, width, height }),

    /** Enters the page's first frame, or leaves it. */
    enterFrame: () => call('POST', '/frame', { id: 0 }),
    leaveFrame: () => call('POST', '/frame', { id: null }),

    /** Runs a function inside the page; it may use its arguments and nothing else from outside. */
    run: async <Result, Args extends readonly unknown[]>(
      inPage: (...args: Args) => Result,
      ...args: Args
    ) =>
      (await call('POST', '/execute/sync', {
        script: `return (${inPage.toString()})(...arguments)`,
        args,
      })) as Awaited<Result>,

    /** Runs a function on the elements of a selector, in the same way. */
    measure: async <Result>(inPage: (elements: readonly Element[]) => Result, selector: string) =>
      (await call('POST', '/execute/sync', {
        script: `return (${inPage.toString()})([...document.querySelectorAll(arguments[0])])`,
        args: [selector],
      })) as Result,

    point: (at: { x: number; y: number }) => mouse(moveTo(at)),
    press: (at: { x: number; y: number }) =>
      mouse(moveTo(at), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }),
    /** Presses keys at once: those before the last are held while it goes down. */
    key: (...values: readonly string[]) =>
      call('POST', '/actions', {
        actions: [
          {
            ...{ type: 'key', id: 'keyboard' },
            actions: [
              ...values.map((value) => ({ type: 'keyDown', value })),
              ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
            ],
          },
        ],
      }),

    /** How the page's accessibility tree names the first element of a selector, and its role. */
    describe: async (selector: string) => {
      const found = (await call('POST', '/element', {
        using: 'css selector',
        value: selector,
      })) as Record<string, string>
      const path = `/element/${found[element] ?? ''}`
      return {
        role: String(await call('GET', `${path}/computedrole`)),
        name: String(await call('GET', `${path}/computedlabel`)),
      }
    },
    close: () => call('DELETE', ''),
  }
}

/** The keys that WebDriver writes as characters of their own. */
export const keys = { tab: '\uE004', shift: '\uE008', enter: '\uE007', escape: '\uE00C' }

async function send(origin: string, method: string, path: string, body?: object) {
  const response = await fetch(origin + path, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    headers: { 'Content-Type': 'application/json' },
    signal: AbortSignal.timeout(30_000),
  })
  const { value } = (await response.json()) as { value: unknown }
  if (!response.ok) throw new Error(`WebKitWebDriver, ${method} ${path}: ${JSON.stringify(value)}`)
  return value
}
