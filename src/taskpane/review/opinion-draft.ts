/** An opinion on screen, before it is copied, saved or added to the workbook. */
import type { WorkbookAssessment } from '../../core/report/assessment';
import type { Opinion } from '../../core/report/opinion';

export interface OpinionDraft {
  /** What the opinions are about; readable workbooks only. */
  readonly workbooks: readonly WorkbookAssessment[];
  /** One per workbook, or per unit where a workbook holds several. */
  readonly opinions: readonly Opinion[];
  readonly text: string;
  /** The opinion is about the open workbook, so that it can get a sheet there. */
  readonly isOnOpenWorkbook: boolean;
}

const SEVERAL = '多份工作簿';

/** `自评表.xlsx` → `自评表-审核意见.html`; `ending` with its dot. */
export function opinionFileName({ opinions }: OpinionDraft, ending: string): string {
  const file = opinions.length === 1 ? (opinions[0]?.files[0] ?? '') : SEVERAL;
  const name = file.replace(/\.[^.]*$/, '').replace(/[\\/:*?"<>|]/g, '_');
  return `${name === '' ? '' : `${name}-`}审核意见${ending}`;
}
