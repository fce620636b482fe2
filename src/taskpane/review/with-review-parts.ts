/** Loads the parts that only reviewing needs, the first time they are asked for. */
import type { Pane } from '../shell/pane-store';
import { NO_WORK } from '../shell/pane-state';
import type * as reviewParts from './review-parts';

export type ReviewParts = typeof reviewParts;

/** When the parts cannot be loaded the person is told and `work` does not begin. */
export async function withReviewParts(
  pane: Pane,
  work: (parts: ReviewParts) => Promise<void>,
): Promise<void> {
  let parts: ReviewParts;
  try {
    parts = await import(/* webpackChunkName: "review" */ './review-parts');
  } catch {
    pane.update((state) => ({
      ...state,
      work: NO_WORK,
      isCancelRequested: false,
      notice: {
        tone: 'error',
        text: { key: 'notice.partsMissing' },
        details: [],
        offersUndo: false,
      },
    }));
    return;
  }
  await work(parts);
}
