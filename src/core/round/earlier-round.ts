/** The earlier round of a review, from the JSON that was saved then or from the opinion sheets that were sent out. */
import { assessmentSchema } from '../report/assessment';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { readOpinionSheets } from './read-opinion-sheet';
import { findingsOfRound, type EarlierFinding } from './second-round';

export interface EarlierRound {
  /** Findings to compare a returned file with; `null` when the earlier round knows no such file. */
  findingsFor(file: string): readonly EarlierFinding[] | null;
}

/** The last part of a path; both kinds of slashes, since results travel between machines. */
function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

/** `null` when the text is no saved result. A single file may come back under another name. */
export function earlierRoundOfJson(text: string): EarlierRound | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const assessment = assessmentSchema.safeParse(json);
  if (!assessment.success) return null;
  const { workbooks } = assessment.data;
  return {
    findingsFor(file) {
      const same =
        workbooks.find((each) => baseName(each.file) === baseName(file)) ??
        (workbooks.length === 1 ? workbooks[0] : undefined);
      return same ? findingsOfRound(same) : null;
    },
  };
}

/**
 * `null` when the workbook holds no points of an opinion. The list of a batch says which file each
 * point is about; an opinion on one workbook does not, and fits whatever comes back.
 */
export function earlierRoundOfSheets(workbook: WorkbookSnapshot): EarlierRound | null {
  const findings = readOpinionSheets(workbook);
  if (findings.length === 0) return null;
  const files = new Set(findings.map((finding) => baseName(finding.file)));
  return {
    findingsFor(file) {
      if (files.size === 1) return findings;
      const own = findings.filter((finding) => baseName(finding.file) === baseName(file));
      return own.length > 0 ? own : null;
    },
  };
}
