/** A returned workbook beside the forms of an earlier round. */
import type { RoundAssessment, WorkbookAssessment } from '../../../src/core/report/assessment';
import { roundForms, type RoundForm } from '../../../src/core/round/earlier-form';
import { pairRound } from '../../../src/core/round/pair-round';
import { compareFile } from '../../../src/core/round/second-round';

export function compared(
  earlier: readonly RoundForm[],
  now: WorkbookAssessment,
): RoundAssessment | null {
  const returned = roundForms(now);
  return compareFile(now.file, returned, pairRound(earlier, returned));
}
