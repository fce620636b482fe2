import { checkSettingProblems } from '../../../../src/core/policy/check-setting-problems';
import { describedChecks } from '../../../../src/core/check/run/registry';
import { nationalPolicy } from '../../../../src/core/policy/built-in';
import type { Policy } from '../../../../src/core/policy/schema';
import { allFindings, assessExample, table } from '../harness';

const metas = describedChecks.map(({ meta }) => meta);

function severityOf(code: string, checks: Policy['checks']): string | undefined {
  const policy: Policy = { ...nationalPolicy, checks };
  const assessed = assessExample(
    { indicators: table('三级指标|指标值', '培训人数|3800人') },
    policy,
  );
  return allFindings(assessed, policy).find((finding) => finding.code === code)?.severity;
}

describe('checks in a policy', () => {
  it('have their own severity unless the policy says otherwise', () => {
    expect(severityOf('V02', {})).toBe('warning');
    expect(severityOf('V02', { V02: 'error' })).toBe('error');
    expect(severityOf('V02', { V02: 'off' })).toBeUndefined();
  });

  it('must exist', () => {
    expect(checkSettingProblems({ checks: { V02: 'off', Z99: 'off' } }, metas)).toEqual([
      { path: 'checks.Z99', cause: 'unknown-code' },
    ]);
  });

  it('take options that exist and only make them milder', () => {
    const checkOptions = {
      V11: { deviationPercent: 5, other: 1 },
      Z99: { any: 1 },
    };
    expect(checkSettingProblems({ checks: {}, checkOptions }, metas)).toEqual([
      {
        path: 'checkOptions.V11.deviationPercent',
        cause: 'out-of-range',
        range: { min: 10, max: 50 },
      },
      { path: 'checkOptions.V11.other', cause: 'unknown-option' },
      { path: 'checkOptions.Z99', cause: 'unknown-code' },
    ]);
  });

  it('have standard values at one end of their range', () => {
    for (const { options } of metas) {
      for (const { standard, min, max, meaning } of Object.values(options)) {
        expect([min, max]).toContain(standard);
        expect(meaning).toMatch(/。$/);
      }
    }
  });
});
