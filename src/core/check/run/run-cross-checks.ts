/** Runs the checks that look at more than one form. */
import type { Policy } from '../../policy/schema';
import { compareWithTarget, type TargetComparison } from '../../review/compare-with-target';
import type { FormSource } from '../../review/form-source';
import { pairForms, type Pairing } from '../../review/pair-forms';
import { severityOf } from './check-settings';
import type { CheckDescription, Finding, ReportedFinding } from '../contract';
import { formsChecks, pairChecks } from './registry';
import { toReported } from './reported-finding';

export interface CrossCheckInput {
  /** The forms of the workbook under review. */
  readonly own: readonly FormSource[];
  /** Forms of other workbooks that may hold the approved targets. */
  readonly others?: readonly FormSource[];
  /** A person's choices among several target forms: evaluation key → target key. */
  readonly chosen?: ReadonlyMap<string, string>;
  readonly policy: Policy;
}

export interface CrossCheckResult {
  readonly pairing: Pairing;
  readonly comparisons: readonly TargetComparison[];
  /** All stand on forms of the workbook under review. */
  readonly findings: readonly ReportedFinding[];
}

export function runCrossChecks(input: CrossCheckInput): CrossCheckResult {
  const { own, others = [], chosen, policy } = input;
  const file = own[0]?.file;
  const all = pairForms([...own, ...others], chosen);
  const isOwn = ({ evaluation }: { readonly evaluation: FormSource }): boolean =>
    evaluation.file === file;
  const pairing: Pairing = {
    pairs: all.pairs.filter(isOwn),
    ambiguous: all.ambiguous.filter(isOwn),
    unpairedEvaluations: all.unpairedEvaluations.filter((source) => source.file === file),
    unpairedTargets: all.unpairedTargets,
  };
  const comparisons = pairing.pairs.map(compareWithTarget);

  const findings: ReportedFinding[] = [];
  const report = ({ meta }: CheckDescription, form: string, finding: Finding): void => {
    const severity = severityOf(meta, finding, policy);
    if (severity === 'off') return;
    findings.push(toReported(meta, finding, form, severity));
  };
  for (const comparison of comparisons) {
    for (const check of pairChecks) {
      for (const finding of check.checkPair(comparison)) {
        report(check, comparison.pair.evaluation.assessed.form.id, finding);
      }
    }
  }
  const ownForms = own.map((source) => source.assessed);
  for (const check of formsChecks) {
    for (const { form, finding } of check.checkForms(ownForms)) {
      report(check, form, finding);
    }
  }
  return { pairing, comparisons, findings };
}
