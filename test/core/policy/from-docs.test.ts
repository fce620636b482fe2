import { describedChecks } from '../../../src/core/check/run/registry';
import { loadPolicy } from '../../../src/core/policy/load-policy';
import { scoreExample } from '../../../src/core/score/score-example';
import cityRules from './from-docs/city-rules.json';

/** Written with nothing but docs/policy-format.md and docs/checks.md at hand; it was accepted as first written. */
const loaded = loadPolicy(cityRules, { checks: describedChecks.map(({ meta }) => meta) });

test('a policy written from the docs alone loads', () => {
  expect(loaded).toMatchObject({ ok: true });
});

test.each([
  ['培训场次', '≥10场', '8场', 8],
  ['培训场次', '≥10场', '5场', 0],
  ['培训场次', '≥10场', '13场', 8],
  ['采购成本', '≤20万元', '25万元', 7.5],
])('%s %s, done %s: %d of 10 points, as the city says', (indicator, target, actual, points) => {
  if (!loaded.ok) throw new Error('does not load');
  const row = scoreExample({ indicator, target, actual, weight: '10' }, loaded.value);
  expect(row.score.computed).toBe(points);
});

test('a check that does not exist is an error of the policy', () => {
  const wrong = loadPolicy(
    { ...cityRules, checks: { Z99: 'off' } },
    { checks: describedChecks.map(({ meta }) => meta) },
  );
  expect(wrong.ok ? [] : wrong.failure.map(({ path }) => path)).toEqual(['checks.Z99']);
});
