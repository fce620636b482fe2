/** Which approved target form each self-evaluation was compared with, as text. */
import type { AssessedWorkbook } from '../assess';
import { organisationOf, yearOf, type FormSource } from '../review/form-source';
import { nearMissOf, type NearMiss } from '../review/pair-forms';
import { toRangeAddress } from '../sheet/address';
import type { FormAssessment } from './assessment';

type Approved = FormAssessment['approved'];

/** `目标表!A12:D40` in the same workbook, `[批复.xlsx]目标表!A12:D40` in another one. */
function placeOf({ file, assessed: { form } }: FormSource, ownFile: string): string {
  const place = `${form.sheet}!${toRangeAddress(form.range)}`;
  return file === ownFile ? place : `[${file}]${place}`;
}

/** `says`: the other year, or the other unit. */
function toNearMiss({ cause, target }: NearMiss): { cause: NearMiss['cause']; says: string } {
  const says = cause === 'other-year' ? String(yearOf(target) ?? '') : organisationOf(target);
  return { cause, says };
}

/** By form id; forms that are no self-evaluation are absent. `[]` where no target form is known at all. */
export function approvedTargets({
  pairing,
  snapshot,
}: AssessedWorkbook): ReadonlyMap<string, Approved> {
  const { pairs, ambiguous, unpairedEvaluations, unpairedTargets } = pairing;
  const found = new Map<string, Approved>();
  if (pairs.length + ambiguous.length + unpairedTargets.length === 0) return found;
  const idOf = ({ assessed }: FormSource): string => assessed.form.id;
  for (const { evaluation, target } of pairs) {
    const targets = [placeOf(target, snapshot.name)];
    found.set(idOf(evaluation), { status: 'paired', targets });
  }
  for (const { evaluation, candidates } of ambiguous) {
    const targets = candidates.map((target) => placeOf(target, snapshot.name));
    found.set(idOf(evaluation), { status: 'ambiguous', targets });
  }
  for (const evaluation of unpairedEvaluations) {
    const near = nearMissOf(evaluation, unpairedTargets);
    found.set(idOf(evaluation), {
      status: 'none',
      targets: [],
      ...(near && {
        nearMiss: { ...toNearMiss(near), target: placeOf(near.target, snapshot.name) },
      }),
    });
  }
  return found;
}
