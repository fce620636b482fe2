/** Where a scoring rule comes from, and how certain that is, as a letter cites it. */
import type { Certainty, Policy } from '../policy/schema';

const CERTAINTY: Readonly<Record<Certainty, string>> = {
  seen: '已见原文',
  unverified: '条文未逐条核对，引用前请核对原文',
  label: '按复核过的样表确定',
  own: '由本工具设定',
};

/** The sources of the rule as a whole; those of single settings stand in the pane and in docs/policy-format.md. */
export function policySource({ basis }: Pick<Policy, 'basis'>): string {
  return basis
    .filter(({ setting }) => setting === undefined)
    .map(({ document, certainty }) => `${document}（${CERTAINTY[certainty]}）`)
    .join('；');
}
