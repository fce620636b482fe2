/** The open workbook beside an earlier review of it. */
import type { RoundAssessment } from '../../core/report/assessment';

export interface ComparedRound extends RoundAssessment {
  /** File with the earlier result. */
  readonly earlierFile: string;
}
