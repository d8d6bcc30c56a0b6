import type { Page } from '@playwright/test'

/** What a page is told of its reader's wishes and its medium, in the words of the runner. */
export type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>

type Point = { readonly x: number; readonly y: number }
type Session = { send: (method: string, params: object) => Promise<unknown> }
type Tree = { readonly contexts: readonly { readonly context: string; clientWindow: string }[] }

/**
 * The window of Firefox that holds a page: it can tell the page of media, draw a finger over it and keep scripts
 * from it, where the runner's own calls do nothing (Playwright 1.64). Firefox speaks with one session alone, so this
 * borrows the runner's; and it answers where it was started with `--remote-allow-system-access`.
 */
export async function findFirefoxWindow(page: Page) {
  const { session, root } = findSession(page)
  const [tab] = await listContexts(session, { root })
  const windows = await listContexts(session, { 'moz:scope': 'chrome' })
  const context = windows.find(({ clientWindow }) => clientWindow === tab?.clientWindow)?.context

  const run = async <Args extends readonly unknown[]>(
    inWindow: (...args: Args) => unknown,
    ...args: Args
  ) => {
    const answer = (await session.send('script.callFunction', {
      functionDeclaration: `(args) => (${inWindow.toString()})(...JSON.parse(args))`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context },
      awaitPromise: true,
    })) as { exceptionDetails?: { text: string } }
    if (answer.exceptionDetails) throw new Error(`Firefox: ${answer.exceptionDetails.text}`)
  }

  return {
    setMedia: (media: Media) => run(override, toOverrides(media)),
    forbidScripts: () => run(override, { allowJavascript: false }),
    /** A finger that goes down at the first point, over the others, and up at the last. */
    touch: (...points: readonly Point[]) => run(drawFinger, points),
  }
}

/** What stands behind the runner's objects, which it keeps in this very process. */
function findSession(page: Page): { readonly session: Session; readonly root: string } {
  const { _connection } = page as unknown as {
    _connection: { toImpl: (object: unknown) => unknown }
  }
  const browser = _connection.toImpl(page.context().browser()) as { _browserSession: Session }
  const behind = _connection.toImpl(page) as { delegate: { _session: { sessionId: string } } }
  return { session: browser._browserSession, root: behind.delegate._session.sessionId }
}

const listContexts = async (session: Session, which: object) =>
  ((await session.send('browsingContext.getTree', { ...which, maxDepth: 0 })) as Tree).contexts

const toOverrides = ({ media, colorScheme, forcedColors, reducedMotion }: Media) => ({
  ...(media !== undefined && { mediumOverride: media ?? '' }),
  ...(colorScheme !== undefined && { prefersColorSchemeOverride: colorScheme ?? 'none' }),
  ...(forcedColors !== undefined && { forcedColorsOverride: forcedColors ?? 'none' }),
  ...(reducedMotion !== undefined && { prefersReducedMotionOverride: reducedMotion ?? 'none' }),
})

/** What follows runs in the window itself; of its own objects only what is used there is told. */
declare const gBrowser: {
  readonly selectedBrowser: HTMLElement & { readonly browsingContext: object }
}
type FirefoxWindow = {
  readonly mozInnerScreenX: number
  readonly mozInnerScreenY: number
  readonly windowUtils: {
    readonly TOUCH_CONTACT: number
    readonly TOUCH_REMOVE: number
    sendNativeTouchPoint: (
      id: number,
      state: number,
      screenX: number,
      screenY: number,
      pressure: number,
      degrees: number,
      done: null,
    ) => void
  }
}

function override(values: object): void {
  Object.assign(gBrowser.selectedBrowser.browsingContext, values)
}

/** Through the window system, as a real finger comes, so that Firefox itself makes of it a press or a scroll. */
async function drawFinger(points: readonly Point[]): Promise<void> {
  const { windowUtils, mozInnerScreenX, mozInnerScreenY } = window as unknown as FirefoxWindow
  const { left, top } = gBrowser.selectedBrowser.getBoundingClientRect()
  const touch = (state: number, { x, y }: Point) => {
    const screenX = (mozInnerScreenX + left + x) * devicePixelRatio
    const screenY = (mozInnerScreenY + top + y) * devicePixelRatio
    windowUtils.sendNativeTouchPoint(0, state, screenX, screenY, 1, 90, null)
    return new Promise((resolve) => requestAnimationFrame(resolve))
  }
  for (const point of points) await touch(windowUtils.TOUCH_CONTACT, point)
  await touch(windowUtils.TOUCH_REMOVE, points[points.length - 1] ?? { x: 0, y: 0 })
}
