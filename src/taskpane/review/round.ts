/** The open workbook beside an earlier review of it. */
import type { SecondRound } from '../../core/round/second-round';

export interface ComparedRound extends SecondRound {
  /** File with the earlier result. */
  readonly earlierFile: string;
}
