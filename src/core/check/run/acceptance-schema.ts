/** The stored shape of acceptances. */
import * as z from 'zod/mini';
import type { Acceptance } from './acceptance';

export const acceptanceSchema: z.ZodMiniType<Acceptance> = z.strictObject({
  code: z.string().check(z.minLength(1)),
  messageId: z.string(),
  sheet: z.string(),
  indicator: z.string(),
  cells: z.array(z.string()),
  contents: z.array(z.string()),
  reason: z.string(),
  by: z.string(),
  time: z.string(),
});
