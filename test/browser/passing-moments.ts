/**
 * What the pane shows only for a moment: the progress of a check that takes a fifth of a second here and
 * ten seconds there. Polling from outside may miss it, so it is observed, and held, inside the pane itself.
 */
import type { BrowserContext, Frame, Locator } from 'playwright-core';

/** A moment to stop at before the pane's first check has begun. */
export interface MomentOptions {
  /** The pane stands still as soon as its progress shows this. */
  readonly standStillAt?: RegExp;
  /**
   * What a look of the pane at its clock takes, in milliseconds. The pane paces its work by the clock: with
   * this it has many slices, and shows its progress often, on the fastest machine, too.
   */
  readonly lookAtClockTakes?: number;
}

interface Moments {
  /** Every text of the progress, in order; once per appearance. */
  readonly progress: string[];
  /** How often progress has vanished: pieces of work that ended. */
  ended: number;
  standStillAt: RegExp | null;
  /** Waits of the pane of at least so many milliseconds do not end. */
  holdsWaitsFrom: number | null;
  endStanding(): void;
  goOn(): void;
}

declare global {
  interface Window {
    passingMoments?: Moments;
  }
}

/** Runs in every frame before the pages' own scripts, hence without anything from outside itself. */
function observePane(options: { standStillAt: string | null; lookAtClockTakes: number }): void {
  if (!window.location.pathname.endsWith('/taskpane.html')) return;
  const startTimer = window.setTimeout.bind(window);
  const stopTimer = window.clearTimeout.bind(window);
  let isStanding = false;
  /** What does not happen now, with the ids of its timers: what the pane's work waits for, and long waits. */
  const held = new Map<number, () => void>();
  const heldWaits = new Map<number, () => void>();
  const release = (acts: Map<number, () => void>): void => {
    for (const [id, act] of Array.from(acts)) {
      // what an earlier one has cancelled does not happen
      if (acts.delete(id)) act();
    }
  };

  // standing still: whatever the pane's work was waiting for does not come; the mouse is answered as ever
  window.setTimeout = ((handler: TimerHandler, delay?: number, ...args: unknown[]) => {
    const isLater = isStanding;
    const isHeld = moments.holdsWaitsFrom !== null && (delay ?? 0) >= moments.holdsWaitsFrom;
    const act = (): void => {
      if (typeof handler === 'function') Reflect.apply(handler, window, args);
    };
    const id = startTimer(() => {
      if (isHeld && moments.holdsWaitsFrom !== null) heldWaits.set(id, act);
      else if (!isHeld && isStanding && !isLater) held.set(id, act);
      else act();
    }, delay);
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    stopTimer(id);
    held.delete(Number(id));
    heldWaits.delete(Number(id));
  };

  const ticks = performance.now.bind(performance);
  let looking = 0;
  performance.now = () => {
    looking += options.lookAtClockTakes;
    return ticks() + looking;
  };

  const moments: Moments = {
    progress: [],
    ended: 0,
    standStillAt: options.standStillAt === null ? null : new RegExp(options.standStillAt),
    holdsWaitsFrom: null,
    endStanding() {
      isStanding = false;
      release(held);
    },
    goOn() {
      moments.endStanding();
      moments.holdsWaitsFrom = null;
      release(heldWaits);
    },
  };
  window.passingMoments = moments;
  let shown: string | null = null;
  // called after every change of the page and before anything else happens: nothing shown escapes it
  new MutationObserver(() => {
    const bar = document.querySelector('[role="progressbar"]');
    const label = bar ? (bar.getAttribute('aria-label') ?? '') : null;
    if (label === shown) return;
    shown = label;
    if (label === null) {
      moments.ended += 1;
      return;
    }
    moments.progress.push(label);
    if (moments.standStillAt?.test(label)) {
      moments.standStillAt = null;
      isStanding = true;
    }
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

/** Call before the page is opened. */
export async function observeMoments(
  context: BrowserContext,
  { standStillAt, lookAtClockTakes = 0 }: MomentOptions,
): Promise<void> {
  await context.addInitScript(observePane, {
    standStillAt: standStillAt?.source ?? null,
    lookAtClockTakes,
  });
}

/** The moments of one pane; `pane` gives its frame of now. */
export class PassingMoments {
  constructor(private readonly pane: () => Frame) {}

  /** Every text that the progress has shown since the pane was opened. */
  progress(): Promise<string[]> {
    return this.pane().evaluate(() => window.passingMoments?.progress ?? []);
  }

  /** From now on: the pane stands still as soon as its progress shows this text, until `goOn`. */
  async standStillAt(text: RegExp): Promise<void> {
    await this.pane().evaluate((wanted) => {
      if (window.passingMoments) window.passingMoments.standStillAt = wanted;
    }, text);
  }

  /** From now on what the pane does a while after a change does not happen, until `goOn`: what it says meanwhile stays. */
  async holdWaitsFrom(milliseconds: number): Promise<void> {
    await this.pane().evaluate((from) => {
      if (window.passingMoments) window.passingMoments.holdsWaitsFrom = from;
    }, milliseconds);
  }

  /** Where it stands still the pane goes on; long waits that are held do not end yet. */
  async endStanding(): Promise<void> {
    await this.pane().evaluate(() => window.passingMoments?.endStanding());
  }

  async goOn(): Promise<void> {
    await this.pane().evaluate(() => window.passingMoments?.goOn());
  }

  /** Presses a button that makes the pane work, and waits until that work has ended, however short it was. */
  async untilDone(button: Locator): Promise<void> {
    // the button waits until former work has ended
    await button.click({ trial: true });
    const before = await this.pane().evaluate(() => window.passingMoments?.ended ?? 0);
    await button.click();
    await this.workEnds(before);
  }

  /** Waits until the pane works no longer, and has ended more pieces of work than so many since it was opened. */
  async workEnds(former = 0): Promise<void> {
    await this.pane().waitForFunction(
      (before) =>
        (window.passingMoments?.ended ?? 0) > before &&
        document.querySelector('[role="progressbar"]') === null,
      former,
    );
  }
}
