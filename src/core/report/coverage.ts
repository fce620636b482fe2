/** What was approved, what was received, and what is in only one of the two. */
import { organisationOf, yearOf, type FormSource } from '../review/form-source';
import { traitsOf } from '../form/kinds';
import { toRangeAddress } from '../sheet/address';
import type { WorkbookAssessment } from './assessment';
import { baseName } from './file-names';
import { cleanUnitName } from './unit-name';

/** An approved form that no received self-evaluation belongs to. */
export interface NotReceived {
  readonly unit: string;
  readonly project: string;
  readonly year: number | null;
  readonly file: string;
  readonly place: string;
}

/** How received files name approved forms in `approved.targets`: by the file's name, or by its whole path. */
function namesOf({ file, assessed: { form } }: FormSource): string[] {
  const place = `${form.sheet}!${toRangeAddress(form.range)}`;
  return [`[${file}]${place}`, `[${baseName(file)}]${place}`];
}

/** Collects, file by file, which approved forms were evaluated. */
export class Coverage {
  private readonly evaluated = new Set<string>();

  constructor(private readonly approved: readonly FormSource[]) {}

  /** Forms that several approved ones fit count for all of them: which one is meant is asked elsewhere. */
  add({ file, forms = [] }: WorkbookAssessment): void {
    for (const { approved, kind } of forms) {
      if (!traitsOf(kind).isJudged) continue;
      // a target form of the same workbook is named without its file
      approved?.targets.forEach((each) =>
        this.evaluated.add(each.charAt(0) === '[' ? each : `[${file}]${each}`),
      );
    }
  }

  notReceived(): NotReceived[] {
    return this.approved
      .filter((source) => !namesOf(source).some((name) => this.evaluated.has(name)))
      .map((source) => ({
        unit: cleanUnitName(organisationOf(source)),
        project: source.assessed.form.project,
        year: yearOf(source),
        file: source.file,
        place: source.assessed.form.sheet,
      }));
  }
}
