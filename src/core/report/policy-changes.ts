/** What a second policy would change, as plain data for the command line and reports. */
import { subjectOfForm } from '../form/form-name';
import type { FormUnderTwoPolicies } from '../score/compare-policies';
import { renderBasis } from './render-basis';
import { sentencesZhCn } from './sentences-zh-cn';

export interface PolicyChange {
  /** `执行率` for the execution rate. */
  readonly indicator: string;
  readonly cell: string;
  /** `null`: left to a person. */
  readonly one: number | null;
  readonly other: number | null;
  readonly difference: number | null;
  readonly basis: string;
}

export interface PolicyChanges {
  readonly sheet: string;
  readonly project: string;
  readonly changes: readonly PolicyChange[];
  readonly total: {
    readonly one: number | null;
    readonly other: number | null;
    readonly difference: number | null;
  };
}

/** Forms whose scores are the same under both policies are left out. */
export function policyChanges(forms: readonly FormUnderTwoPolicies[]): PolicyChanges[] {
  return forms
    .filter(({ changed }) => changed.length > 0)
    .map(({ form, changed, total }) => ({
      sheet: form.sheet,
      project: subjectOfForm(form),
      changes: changed.map(({ row, cell, one, other, difference }) => ({
        indicator: row ? row.name : '执行率',
        cell: cell?.address ?? '',
        one: one.computed,
        other: other.computed,
        difference,
        basis: renderBasis(other.basis, sentencesZhCn),
      })),
      total: {
        one: total.one?.score.computed ?? null,
        other: total.other?.score.computed ?? null,
        difference: total.difference,
      },
    }));
}
