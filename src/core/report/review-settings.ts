/** What a bureau sets once for its reviews: its letters, when a form is sent back, and what it accepts. */
import * as z from 'zod/mini';
import { acceptedKindSchema } from './accepted-kinds';
import { STANDARD_CONCLUSION_RULE } from './conclusion';
import { letterSettingsSchema } from './letter-frame';

const MOST_ERRORS = 999;

/** A settings file, and what the pane keeps on this machine. Everything may be left out. */
export const reviewSettingsSchema = z.strictObject({
  letter: z._default(letterSettingsSchema, {}),
  /** From which number of errors on 退回 is proposed; 0: never for this reason. */
  returnAtErrors: z._default(
    z.int().check(z.gte(0), z.lte(MOST_ERRORS)),
    STANDARD_CONCLUSION_RULE.returnAtErrors,
  ),
  /** Points that ask for no change, by their kind. */
  accept: z._default(z.array(acceptedKindSchema), []),
});

export type ReviewSettings = z.infer<typeof reviewSettingsSchema>;

export const STANDARD_REVIEW_SETTINGS: ReviewSettings = {
  letter: {},
  returnAtErrors: STANDARD_CONCLUSION_RULE.returnAtErrors,
  accept: [],
};
