/** What is left of a total where the reviewer's grade is below the unit's own. For the reviewer: no self-evaluation states it. */
import Big from 'big.js';
import { roundScore } from './decimal';
import { gradeOf, printedGrade } from './grade';
import type { AssessedForm } from './result';

export interface ReviewedTotal {
  /** The grade that the unit printed, or that its own total stands for. */
  readonly selfGrade: string;
  /** The grade of the computed total. */
  readonly grade: string;
  /** How many grades lie between them, 1 or more. */
  readonly levels: number;
  /** 0.9 leaves nine tenths. */
  readonly factor: number;
  /** Computed total × factor, in points. */
  readonly score: number;
}

/** `null` where the policy takes nothing off, a grade is not known, or the reviewer's is not below. */
export function reviewedTotal({ form, total, policy }: AssessedForm): ReviewedTotal | null {
  const { gradeFactors } = policy.review;
  const computed = total?.score.computed ?? null;
  if (gradeFactors.length === 0 || !total || computed === null || total.grade === null) return null;
  const own = total.score.given;
  const selfGrade =
    (form.grade && printedGrade(form.grade.value.text, policy)) ??
    (own === null ? null : gradeOf(own, policy));
  const rank = (name: string | null): number =>
    policy.grades.map((grade) => grade.name).indexOf(name ?? '');
  const levels = rank(total.grade) - rank(selfGrade);
  if (selfGrade === null || rank(selfGrade) < 0 || levels <= 0) return null;
  const factor = gradeFactors[Math.min(levels, gradeFactors.length) - 1] as number;
  const score = roundScore(new Big(computed).times(factor), policy);
  return { selfGrade, grade: total.grade, levels, factor, score };
}
