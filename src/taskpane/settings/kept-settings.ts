/** Review settings as this machine keeps them. */
import {
  reviewSettingsSchema,
  STANDARD_REVIEW_SETTINGS,
  type ReviewSettings,
} from '../../core/report/review-settings';
import type { PaneHost } from '../host';

const NAME = 'review-settings';

/** What cannot be read counts as never set. */
export function recallReviewSettings({ memory }: Pick<PaneHost, 'memory'>): ReviewSettings {
  try {
    const read = reviewSettingsSchema.safeParse(JSON.parse(memory.recall(NAME) ?? '{}'));
    return read.success ? read.data : STANDARD_REVIEW_SETTINGS;
  } catch {
    return STANDARD_REVIEW_SETTINGS;
  }
}

/** `false` where the machine keeps nothing. */
export function keepReviewSettings(
  { memory }: Pick<PaneHost, 'memory'>,
  settings: ReviewSettings,
): boolean {
  return memory.keep(NAME, JSON.stringify(settings));
}
