import fc from 'fast-check';
import { builtInPolicies, nationalPolicy } from '../../../src/core/policy/built-in';
import type { Policy } from '../../../src/core/policy/schema';
import { languages } from '../../../src/core/words/language';
import { renderBasis } from '../../../src/core/report/render-basis';
import { sentencesByLanguage } from '../report/sentences-by-language';
import { scoreExample } from '../../../src/core/score/score-example';

const policies = fc.constantFrom(...builtInPolicies);
const amount = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => String(cents / 100));
const weight = fc.integer({ min: 1, max: 60 });
const comparator = fc.constantFrom('≥', '>', '≤', '<', '=', '');
const unit = fc.constantFrom('', '%', '件', '万元');

function score(policy: Policy, target: string, actual: string, points: number): number | null {
  const row = { indicator: '完成情况', target, actual, weight: String(points) };
  return scoreExample(row, policy).score.computed;
}

test('a score lies between 0 and the weight under every policy', () => {
  fc.assert(
    fc.property(policies, comparator, amount, amount, unit, weight, (policy, sign, a, b, u, w) => {
      const computed = score(policy, sign + a + u, b + u, w);
      if (computed !== null) expect(computed >= 0 && computed <= w).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('more is never worth less on a positive row, nor more on a reverse row', () => {
  fc.assert(
    fc.property(amount, amount, amount, weight, (target, one, other, w) => {
      const [less, more] = Number(one) < Number(other) ? [one, other] : [other, one];
      const at = (sign: string, actual: string) =>
        score(nationalPolicy, `${sign}${target}件`, `${actual}件`, w);
      const [low, high] = [at('≥', less), at('≥', more)];
      if (low !== null && high !== null) expect(low <= high).toBe(true);
      const [good, bad] = [at('≤', less), at('≤', more)];
      if (good !== null && bad !== null) expect(good >= bad).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('every row gets a sentence, and a number where it is not left open', () => {
  const cell = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), amount);
  fc.assert(
    fc.property(policies, cell, cell, cell, cell, (policy, target, actual, points, given) => {
      const row = scoreExample(
        { indicator: '指标', target, actual, weight: points, given },
        policy,
      );
      for (const language of languages) {
        expect(renderBasis(row.score.basis, sentencesByLanguage[language])).not.toBe('');
      }
      expect(row.score.computed === null).toBe(row.score.open !== null);
    }),
    { numRuns: 2000 },
  );
});
