/** The files of a batch beside an earlier round: what was mended, taken away, left and added in each. */
import type { WorkbookAssessment } from '../../core/report/assessment';
import { roundForms } from '../../core/round/earlier-form';
import type { EarlierRound } from '../../core/round/earlier-round';
import { pairRound } from '../../core/round/pair-round';
import { compareFile } from '../../core/round/second-round';
import type { EarlierOfBatch } from './batch';

export interface ComparedBatch {
  readonly workbooks: readonly WorkbookAssessment[];
  readonly earlier: EarlierOfBatch;
}

/** `file`: with the earlier result. `workbooks`: points that were accepted are marked. */
export function compareBatch(
  workbooks: readonly WorkbookAssessment[],
  round: EarlierRound,
  file: string,
): ComparedBatch {
  const forms = new Map(workbooks.map((workbook) => [workbook, roundForms(workbook)]));
  const all = workbooks.flatMap((workbook) => forms.get(workbook) ?? []);
  const pairing = pairRound(round.forms, all);
  const { notReturned, unclear, successors } = pairing;
  return {
    workbooks: workbooks.map((workbook) =>
      workbook.error
        ? workbook
        : {
            ...workbook,
            round: compareFile(workbook.file, forms.get(workbook) ?? [], pairing),
          },
    ),
    earlier: {
      file,
      notReturned: notReturned
        .filter((form) => !successors.has(form.file))
        .map(({ unit, project, year, file: place }) => ({ unit, project, year, file: place })),
      unclear: unclear.length,
    },
  };
}
