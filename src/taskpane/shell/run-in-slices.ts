/** Long work in short slices: the browser stays responsive, and Office's watchdog never sees a block. */
import type { PaneHost } from '../host';

/** A slice ends after this time; one step may overrun it, so it stays well below 50 ms. */
const SLICE_MILLISECONDS = 12;
/** Showing progress costs a rendering, so it is not shown after every slice. */
const PROGRESS_EVERY_MILLISECONDS = 150;

export interface SliceOptions<Progress> {
  readonly isCancelled: () => boolean;
  /** Called now and then with the newest step. */
  readonly onProgress: (progress: Progress) => void;
}

/** Runs all steps; `null` when cancelled between two slices. */
export async function runInSlices<Progress, Outcome>(
  host: Pick<PaneHost, 'wait' | 'ticks'>,
  steps: Generator<Progress, Outcome>,
  options: SliceOptions<Progress>,
): Promise<Outcome | null> {
  let nextProgress = 0;
  for (;;) {
    const step = runSlice(host, steps);
    if (step.done) return step.value;
    if (options.isCancelled()) return null;
    if (host.ticks() >= nextProgress) {
      nextProgress = host.ticks() + PROGRESS_EVERY_MILLISECONDS;
      // a rendering is a task of its own
      await host.wait(0);
      options.onProgress(step.value);
    }
    await host.wait(0);
  }
}

/** The same for work of a second or two, which shows no progress and is not cancelled. */
export async function finishInSlices<Outcome>(
  host: Pick<PaneHost, 'wait' | 'ticks'>,
  steps: Generator<unknown, Outcome>,
): Promise<Outcome> {
  for (;;) {
    await host.wait(0);
    const step = runSlice(host, steps);
    if (step.done) return step.value;
  }
}

function runSlice<Progress, Outcome>(
  host: Pick<PaneHost, 'ticks'>,
  steps: Generator<Progress, Outcome>,
): IteratorResult<Progress, Outcome> {
  const end = host.ticks() + SLICE_MILLISECONDS;
  let step = steps.next();
  while (!step.done && host.ticks() < end) step = steps.next();
  return step;
}
