import { builtInPolicies, nationalPolicy } from '../../../src/core/policy/built-in';
import { policyDifferences } from '../../../src/core/policy/describe-policy';
import type { Policy } from '../../../src/core/policy/schema';
import { renderBasis } from '../../../src/core/report/render-basis';
import { sentencesZhCn } from '../../../src/core/report/sentences-zh-cn';
import { executionScore } from '../../../src/core/score/execution-score';
import { gradeOf } from '../../../src/core/score/grade';
import { scoreExample } from '../../../src/core/score/score-example';
import { settleTotal } from '../../../src/core/score/settle-total';
import { isInBand, tierBands } from '../../../src/core/score/tier-band';
import type { PolicyVectors } from './vectors/vectors';

async function vectorsOf(policy: Policy): Promise<PolicyVectors> {
  const module = (await import(`./vectors/${policy.id}`)) as { vectors: PolicyVectors };
  return module.vectors;
}

describe.each(builtInPolicies.map((policy) => [policy.name, policy] as const))(
  '%s',
  (_, policy) => {
    it('gives the rows of its table their scores, words and need for a reason', async () => {
      const { rows } = await vectorsOf(policy);
      expect(rows.length).toBeGreaterThan(0);
      for (const { score, words, verdict, needsReason, ...example } of rows) {
        const row = scoreExample({ indicator: '完成数量', ...example }, policy);
        const label = `${example.target} | ${example.actual} | ${example.weight}`;
        const basis = renderBasis(row.score.basis, sentencesZhCn);
        expect([label, row.score.computed, basis]).toEqual([label, score, words]);
        if (verdict !== undefined)
          expect([label, row.comparison?.verdict]).toEqual([label, verdict]);
        if (needsReason !== undefined)
          expect([label, row.needsReason]).toEqual([label, needsReason]);
      }
    });

    it('scores the execution rate as its table says', async () => {
      const { execution = [] } = await vectorsOf(policy);
      for (const [budget, spending, weight, score, words] of execution) {
        const result = executionScore(weight, { budget, spending }, policy);
        const basis = renderBasis(result.basis, sentencesZhCn);
        expect([budget, spending, result.computed, basis]).toEqual([
          budget,
          spending,
          score,
          words,
        ]);
      }
    });

    it('names grades, ceilings, scaled totals and tiers as its table says', async () => {
      const { grades = [], ceilings = [], scaled = [], tiers = [] } = await vectorsOf(policy);
      for (const [total, grade] of grades) {
        expect([total, gradeOf(total, policy)]).toEqual([total, grade]);
      }
      for (const [rate, total, limited] of ceilings) {
        const settled = settleTotal(total, { rate, full: 100, takenOut: 0 }, policy);
        expect([rate, settled.total]).toEqual([rate, limited]);
      }
      for (const [earned, takenOut, total] of scaled) {
        const settled = settleTotal(earned, { rate: null, full: 100, takenOut }, policy);
        expect([earned, takenOut, settled.total]).toEqual([earned, takenOut, total]);
      }
      for (const [weight, tier, score, isPermitted] of tiers) {
        const band = tierBands(weight, policy).filter((each) => each.tier === tier)[0];
        expect([tier, score, band && isInBand(score, band)]).toEqual([tier, score, isPermitted]);
      }
    });

    it('departs from the national rule in the sections it names, each with a source', async () => {
      const { differences } = await vectorsOf(policy);
      const changed = policyDifferences(policy, nationalPolicy).map((pair) => pair.one);
      expect(changed.map((sentence) => sentence.section).sort()).toEqual([...differences].sort());
      changed.forEach((sentence) => expect(sentence.document).not.toBe(''));
    });
  },
);
