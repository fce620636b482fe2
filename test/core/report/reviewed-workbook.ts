/** A workbook under review, assessed from small tables, and the opinion on it. */
import { assess, type AssessOptions } from '../../../src/core/assess';
import { nationalPolicy } from '../../../src/core/policy/built-in';
import type { WorkbookAssessment } from '../../../src/core/report/assessment';
import { buildOpinion, type Opinion } from '../../../src/core/report/opinion';
import { toWorkbookAssessment } from '../../../src/core/report/to-assessment';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { buildSheet, workbookOf, type ExampleSheet } from '../check/example-sheet';
import { table } from '../check/harness';

const HEADER = '三级指标|指标值|实际完成值|分值|得分|偏差原因分析';

export interface ReviewedSheet extends Omit<ExampleSheet, 'indicators'> {
  /** `三级指标|指标值|实际完成值|分值|得分|偏差原因分析` lines. */
  readonly rows: readonly string[];
}

export function reviewedSnapshot(...sheets: readonly ReviewedSheet[]): WorkbookSnapshot {
  return workbookOf(
    ...sheets.map(
      ({ rows, ...around }, index) =>
        buildSheet({ ...around, indicators: table(HEADER, ...rows) }, `表${index + 1}`).sheet,
    ),
  );
}

export function reviewed(
  snapshot: WorkbookSnapshot,
  options: Partial<AssessOptions> = {},
): WorkbookAssessment {
  return toWorkbookAssessment(
    snapshot.name,
    assess(snapshot, { policy: nationalPolicy, ...options }),
  );
}

export function opinionOn(...sheets: readonly ReviewedSheet[]): Opinion {
  return buildOpinion(reviewed(reviewedSnapshot(...sheets)), nationalPolicy);
}
