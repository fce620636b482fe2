/** A batch as a saved result holds it, so that a review goes on where it was left. */
import { assessmentSchema } from '../../core/report/assessment';
import { FIRST_SORT, newBatch, type Batch } from './batch';

/** `null` when the text is no saved result. What was accepted stays accepted. */
export function batchOfResult(text: string): Batch | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const result = assessmentSchema.safeParse(json);
  if (!result.success) return null;
  const { workbooks } = result.data;
  return { ...newBatch(workbooks.length, FIRST_SORT), workbooks, isSafe: true };
}
