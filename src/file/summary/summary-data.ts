/** What 汇总表.xlsx is made of. */
import type { CopiedText } from '../../core/report/copied-texts';
import type { NotReceived } from '../../core/report/coverage';
import type { SummaryRow, UnreadFile } from '../../core/report/season-summary';
import type { RoundForm } from '../../core/round/earlier-form';

/** A form of the earlier round, as far as the summary names it. */
export type NotReturned = Pick<RoundForm, 'unit' | 'project' | 'year' | 'file'>;

export interface SeasonSummary {
  readonly rows: readonly SummaryRow[];
  readonly unread: readonly UnreadFile[];
  readonly notReceived: readonly NotReceived[];
  /** Forms of the earlier round that nothing was returned for. */
  readonly notReturned: readonly NotReturned[];
  /** Explanations that several units or projects have word for word. */
  readonly copiedTexts: readonly CopiedText[];
  readonly policyName: string;
  /** Where a link leads; `null`: no link. */
  readonly linkToFile: (file: string) => string | null;
  readonly linkToLetter: (row: SummaryRow) => string | null;
}
