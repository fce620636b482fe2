/**
 * The browser suite as on a slow machine: `SLOW=8 npm test` divides the speed of the pages by eight, `LATE=300` lets every message between the pane and Excel, and every script and style of the pages, take as many milliseconds more.
 * Nothing may depend on either.
 */
import type { BrowserContext, Page } from 'playwright-core';

/** Runs in every frame before the pages' own scripts, hence without anything from outside itself. */
function delayMessages(milliseconds: number): void {
  const start = window.setTimeout.bind(window);
  const listen = window.addEventListener.bind(window);
  const unlisten = window.removeEventListener.bind(window);
  const late = new Map<unknown, (event: Event) => void>();
  window.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ) => {
    if (type !== 'message' || typeof listener !== 'function') {
      listen(type, listener, options);
      return;
    }
    // equal waits end in the order in which they began
    const act = (event: Event): void =>
      void start(() => listener.call(window, event), milliseconds);
    late.set(listener, act);
    listen(type, act, options);
  };
  window.removeEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ) => {
    unlisten(type, late.get(listener) ?? listener, options);
  };
}

/** Call before a page is opened. */
export async function makeLate(context: BrowserContext): Promise<void> {
  const late = Number(process.env['LATE'] ?? 0);
  if (late <= 0) return;
  await context.addInitScript(delayMessages, late);
  await context.route(/\.(js|css)$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, late));
    // the page may be gone by now
    await route.continue().catch(() => undefined);
  });
}

/** The page with all its frames. */
export async function slowDown(page: Page): Promise<void> {
  const rate = Number(process.env['SLOW'] ?? 1);
  if (rate <= 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
