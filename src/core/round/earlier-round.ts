/** The earlier round of a review, from the JSON that was saved then or from the opinion sheets that were sent out. */
import { assessmentSchema } from '../report/assessment';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { roundForms, type RoundForm } from './earlier-form';
import { readOpinionSheets, type SentFinding } from './read-opinion-sheet';

export interface EarlierRound {
  readonly forms: readonly RoundForm[];
}

/** `null` when the text is no saved result. */
export function earlierRoundOfJson(text: string): EarlierRound | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const assessment = assessmentSchema.safeParse(json);
  return assessment.success ? { forms: assessment.data.workbooks.flatMap(roundForms) } : null;
}

/**
 * `null` when the workbook holds no points of an opinion. The list of a batch says which file and unit each
 * point is about; an opinion on one workbook does not, and fits whatever comes back.
 */
export function earlierRoundOfSheets(workbook: WorkbookSnapshot): EarlierRound | null {
  const forms = new Map<string, SentFinding[]>();
  for (const finding of readOpinionSheets(workbook)) {
    const key = JSON.stringify([finding.file, finding.unit, finding.project, finding.sheet]);
    forms.set(key, [...(forms.get(key) ?? []), finding]);
  }
  if (forms.size === 0) return null;
  return {
    forms: [...forms].map(([key, findings]): RoundForm => {
      const { file, unit, project, sheet } = findings[0] as SentFinding;
      return { key, file, unit, project, sheet, year: null, kind: null, form: null, findings };
    }),
  };
}
