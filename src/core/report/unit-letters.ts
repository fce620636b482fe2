/** One letter for each unit, across all the files it sent. */
import { baseName, fileNamePart } from './file-names';
import type { WorkbookAssessment } from './assessment';
import { partsByUnit, unitsAcross, type UnitPart } from './by-unit';

/** What one letter is about. */
export interface UnitLetter {
  /** `''` where no form names a unit. */
  readonly unit: string;
  /** Unlike the names of the other letters; without an ending. */
  readonly name: string;
  /** At least one. */
  readonly workbooks: readonly WorkbookAssessment[];
}

/** Forms of nobody in two files are no letter to one unit. */
function groupsOf(parts: readonly UnitPart[]): (readonly UnitPart[])[] {
  const named = unitsAcross(parts.filter(({ unit }) => unit !== ''));
  const nameless = parts.filter(({ unit }) => unit === '').map((part) => [part]);
  return [...named.values(), ...nameless];
}

/** Files that could not be read get no letter: nobody knows whom to write to. */
export function unitLetters(workbooks: readonly WorkbookAssessment[]): UnitLetter[] {
  const readable = workbooks.filter(({ error }) => !error);
  const taken = new Map<string, number>();
  return groupsOf(readable.flatMap(partsByUnit)).map((parts) => {
    const unit = parts[0]?.unit ?? '';
    const file = baseName(parts[0]?.workbook.file ?? '').replace(/\.[^.]*$/, '');
    const stem = `${fileNamePart(unit || file)}-审核意见`;
    const number = (taken.get(stem.toLowerCase()) ?? 0) + 1;
    taken.set(stem.toLowerCase(), number);
    return {
      unit,
      name: number === 1 ? stem : `${stem}（${number}）`,
      workbooks: parts.map(({ workbook }) => workbook),
    };
  });
}
