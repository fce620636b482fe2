/** Two policies on the same forms: which scores change, by how much, and the totals; on 监控表 which lights and causes. */
import Big from 'big.js';
import type { Form, IndicatorRow } from '../form/form';
import type { Policy } from '../policy/schema';
import type { SheetCellReference } from '../sheet/address';
import { assessForm } from './assess-form';
import type { StoredDecision } from './decisions';
import type { MonitoringLight } from './monitoring-light';
import type { AssessedForm, AssessedTotal, ScoreResult } from './result';

/** One score under both policies. */
export interface ChangedScore {
  /** `null` for the execution rate. */
  readonly row: IndicatorRow | null;
  /** The score cell, where the form has one. */
  readonly cell: SheetCellReference | null;
  readonly weight: number | null;
  readonly one: ScoreResult;
  readonly other: ScoreResult;
  /** other − one in points; `null` where either is left to a person. */
  readonly difference: number | null;
  readonly needsReason: { readonly one: boolean; readonly other: boolean };
  /** Only on 监控表. */
  readonly lights?: {
    readonly one: MonitoringLight | null;
    readonly other: MonitoringLight | null;
  };
}

export interface FormUnderTwoPolicies {
  readonly form: Form;
  /** Scores, need for a decision or need for a reason that differ; the rest is left out. */
  readonly changed: readonly ChangedScore[];
  readonly total: {
    readonly one: AssessedTotal | null;
    readonly other: AssessedTotal | null;
    /** other − one; `null` while rows are open under either. */
    readonly difference: number | null;
  };
}

function differenceOf(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : new Big(other).minus(one).toNumber();
}

function cellOf(form: Form, address: string | undefined): SheetCellReference | null {
  return address === undefined ? null : { sheet: form.sheet, address };
}

function isChanged({ one, other, needsReason, lights }: ChangedScore): boolean {
  return (
    one.computed !== other.computed ||
    one.open !== other.open ||
    needsReason.one !== needsReason.other ||
    (lights !== undefined && lights.one !== lights.other)
  );
}

function changedScores(one: AssessedForm, other: AssessedForm): ChangedScore[] {
  const { form } = one;
  const rows = one.rows.flatMap((row, index): ChangedScore[] => {
    const twin = other.rows[index];
    if (!twin) return [];
    return [
      {
        row: row.row,
        cell: cellOf(form, (row.row.cells.score ?? row.row.cells.actual)?.address),
        weight: row.weight,
        one: row.score,
        other: twin.score,
        difference: differenceOf(row.score.computed, twin.score.computed),
        needsReason: { one: row.needsReason, other: twin.needsReason },
        ...(row.progress && {
          lights: { one: row.progress.light, other: twin.progress?.light ?? null },
        }),
      },
    ];
  });
  const { funds } = one;
  if (!funds || !other.funds) return rows.filter(isChanged);
  const execution: ChangedScore = {
    row: null,
    cell: cellOf(form, funds.row.cells.score?.address),
    weight: other.funds.weight ?? funds.weight,
    one: funds.score,
    other: other.funds.score,
    difference: differenceOf(funds.score.computed, other.funds.score.computed),
    needsReason: { one: funds.needsReason, other: other.funds.needsReason },
  };
  return [execution, ...rows].filter(isChanged);
}

/** One entry per form that has scores or lights, in the order given. */
export function comparePolicies(
  forms: readonly Form[],
  one: Policy,
  other: Policy,
  decisions: readonly StoredDecision[] = [],
): FormUnderTwoPolicies[] {
  return forms.flatMap((form) => {
    const first = assessForm(form, one, decisions);
    const second = assessForm(form, other, decisions);
    if (!first.total && !second.total && !first.progress) return [];
    const computed = (assessed: AssessedForm): number | null =>
      assessed.total?.score.computed ?? null;
    return [
      {
        form,
        changed: changedScores(first, second),
        total: {
          one: first.total,
          other: second.total,
          difference: differenceOf(computed(first), computed(second)),
        },
      },
    ];
  });
}
