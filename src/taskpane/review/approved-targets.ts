/** Approved target forms: which one belongs to the form at hand, and which others could. */
import type { AssessedWorkbook } from '../../core/assess';
import type { TargetComparison } from '../../core/review/compare-with-target';
import {
  formPlace,
  isEvaluation,
  isTarget,
  keyOf,
  type FormSource,
} from '../../core/review/form-source';
import type { AssessedForm } from '../../core/score/result';
import type { ChosenTarget } from '../../core/store';

/** A chosen file with the target forms found in it. Only its forms are kept, and only while the pane is open. */
export interface ApprovedFile {
  /** Unlike the name of the open workbook and of the other files. */
  readonly name: string;
  readonly sources: readonly FormSource[];
}

/** Where the form at hand stands. */
export type TargetStanding =
  /** One comparison for a self-evaluation; a target form may have several. */
  | { readonly kind: 'paired'; readonly comparisons: readonly TargetComparison[] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly FormSource[] }
  | { readonly kind: 'none' };

export function targetStanding(
  { pairing, comparisons }: AssessedWorkbook,
  form: AssessedForm,
): TargetStanding {
  const own = comparisons.filter(
    ({ pair }) => pair.evaluation.assessed === form || pair.target.assessed === form,
  );
  if (own.length > 0) return { kind: 'paired', comparisons: own };
  const open = pairing.ambiguous.find(({ evaluation }) => evaluation.assessed === form);
  return open ? { kind: 'ambiguous', candidates: open.candidates } : { kind: 'none' };
}

/** Self-evaluations are always compared with something; target forms only where one was found. */
export function hasTargetTab(result: AssessedWorkbook, form: AssessedForm): boolean {
  return isEvaluation({ file: '', assessed: form }) || targetStanding(result, form).kind !== 'none';
}

/** Every target form that is known: of this workbook, then of the chosen files. */
export function knownTargets(
  { forms, snapshot }: AssessedWorkbook,
  files: readonly ApprovedFile[],
): readonly FormSource[] {
  return [
    ...forms.map((assessed) => ({ file: snapshot.name, assessed })).filter(isTarget),
    ...files.flatMap(({ sources }) => sources),
  ];
}

/** The stored form of a choice; the workbook's own name is left out, since files are renamed. */
export function toChosenTarget(
  workbookName: string,
  evaluation: AssessedForm,
  target: FormSource,
): ChosenTarget {
  return {
    evaluation: formPlace(evaluation.form),
    file: target.file === workbookName ? null : target.file,
    target: formPlace(target.assessed.form),
  };
}

/** Choices as the engine takes them. */
export function chosenTargetKeys(
  workbookName: string,
  chosen: readonly ChosenTarget[],
): ReadonlyMap<string, string> {
  return new Map(
    chosen.map(({ evaluation, file, target }): [string, string] => [
      keyOf(workbookName, evaluation),
      keyOf(file ?? workbookName, target),
    ]),
  );
}

/** `批复.xlsx`, or `批复.xlsx (2)` when the open workbook has this name. */
export function approvedFileName(name: string, workbookName: string): string {
  return name === workbookName ? `${name} (2)` : name;
}
