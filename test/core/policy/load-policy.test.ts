import { scoreDiffers } from '../../../src/core/check/rules/score-differs';
import {
  builtInPolicies,
  findBuiltInPolicy,
  nationalPolicy,
} from '../../../src/core/policy/built-in';
import { loadPolicy, type PolicyProblem } from '../../../src/core/policy/load-policy';
import type { Policy } from '../../../src/core/policy/schema';

const HEIR = {
  schemaVersion: 1,
  id: 'my-city-2024',
  name: '本市规则',
  extends: 'national-2020',
  basis: [{ document: '本市通知', certainty: 'unverified' }],
};

function loaded(json: unknown): Policy {
  const result = loadPolicy(json);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

function problems(json: unknown): readonly PolicyProblem[] {
  const result = loadPolicy(json);
  return result.ok ? [] : result.failure;
}

describe('a policy that extends another', () => {
  it('takes over what it does not state', () => {
    const policy = loaded({ ...HEIR, reverse: { mode: 'linear' }, over: { flagAt: 1.2 } });
    expect(policy.reverse.mode).toBe('linear');
    expect(policy.over).toEqual({ ...nationalPolicy.over, flagAt: 1.2 });
    expect(policy.grades).toEqual(nationalPolicy.grades);
  });

  it('replaces lists instead of mixing them', () => {
    const grades = [{ name: '合格', from: 60 }];
    expect(loaded({ ...HEIR, grades }).grades).toEqual(grades);
  });

  it('keeps the sources of inherited settings and drops those of changed ones', () => {
    const settings = loaded({ ...HEIR, reverse: { mode: 'linear' } }).basis.map((b) => b.setting);
    expect(settings).toContain('positive');
    expect(settings).not.toContain('reverse');
    expect(settings.filter((setting) => setting === undefined)).toHaveLength(1);
  });

  it('names the built-in policies when the base is unknown', () => {
    const [problem] = problems({ ...HEIR, extends: 'moon' });
    expect(problem?.path).toBe('extends');
    expect(problem?.message['zh-CN']).toContain('national-2020');
  });

  it('is validated as a whole', () => {
    expect(problems({ ...HEIR, tiers: { achieved: 0.5 } })[0]?.path).toBe('tiers');
    expect(problems({ ...HEIR, over: { action: 'deduct' } })[0]?.path).toBe('over.deduction');
    expect(problems({ ...HEIR, execution: { mode: 'interval' } })[0]?.path).toBe(
      'execution.intervals',
    );
  });
});

describe('problems name the path and what is permitted', () => {
  it.each([
    [{ reverse: { mode: 'linaer' } }, 'reverse.mode', /可填：“ratio”、“linear”/],
    [{ reverse: { modus: 'linear' } }, 'reverse.modus', /可用的有：mode/],
    [{ positve: {} }, 'positve', /可用的有：.*positive/],
    [{ tiers: { achieved: 80 } }, 'tiers.achieved', /应为 0 到 1 的数字，现为 80.*0\.8 表示 80%/],
    [{ tolerance: '0.1' }, 'tolerance', /不能是 "0\.1"；应为 0 到 5 的数字/],
    [{ tolerance: -1 }, 'tolerance', /应为 0 到 5 的数字/],
    [{ grades: [{ name: '优' }] }, 'grades[0].from', /缺少这一项/],
    [{ reverse: 'linear' }, 'reverse', /应为一组设置.*可写 mode/],
    [{ over: { zeroTargetFrom: 0 } }, 'over.zeroTargetFrom', /应为大于 0 的数字/],
    [{ id: 'My City' }, 'id', /小写字母/],
    [{ schemaVersion: 2 }, 'schemaVersion', /可填：1/],
    [{ name: '' }, 'name', /不能为空/],
    [{ rounding: { decimals: 1.5 } }, 'rounding.decimals', /整数/],
    [{ checks: { W02: 'none' } }, 'checks.W02', /“off”、“error”/],
    [{ groups: [{ words: ['制度'] }] }, 'groups[0]', /没有写计分规则/],
    [{ groups: [{ words: ['制度'], perMissing: 1, perItem: 2 }] }, 'groups[0]', /只能写一种/],
    [{ review: { gradeFactors: [0.8, 0.9] } }, 'review.gradeFactors', /从大到小/],
    [{ monitoring: { causeFor: { fields: [] } } }, 'monitoring.causeFor.fields', /不能为空/],
    [
      { basis: [{ setting: 'reserve', document: '通知', certainty: 'seen' }] },
      'basis[0].setting',
      /可填：.*reverse/,
    ],
  ])('%j', (change, path, message) => {
    const found = problems({ ...HEIR, ...change });
    expect(found.map((problem) => problem.path)).toContain(path);
    expect(found.filter((problem) => problem.path === path)[0]?.message['zh-CN']).toMatch(message);
  });

  it.each([
    [{ reverse: { mode: 'linaer' } }, /^Cannot be "linaer"; choose from “ratio”, “linear”/],
    [{ reverse: { modus: 'linear' } }, /^No such setting; there are mode\.$/],
    [{ tiers: { achieved: 80 } }, /^Must be a number from 0 to 1, is 80; .*0\.8 for 80%\.$/],
    [{ grades: [{ name: '优' }] }, /^Missing; must be a number from 0 to 100\.$/],
    [{ tiers: { achieved: 0.5 } }, /^“Partly achieved” must begin below “Achieved”\.$/],
    [{ checks: { Z99: 'off' } }, /^There is no check with this code; choose from S02\.$/],
    [{ execution: { mode: 'interval' } }, /^This way of scoring needs at least one step\.$/],
  ])('%j in English', (change, message) => {
    const result = loadPolicy({ ...HEIR, ...change }, { checks: [scoreDiffers.meta] });
    const found = result.ok ? [] : result.failure;
    expect(found).toHaveLength(1);
    expect(found[0]?.message['en-US']).toMatch(message);
  });

  it('an incomplete policy is told about inheritance first', () => {
    const [first] = problems({ schemaVersion: 1, id: 'x', name: 'x', basis: HEIR.basis });
    expect(first?.message['zh-CN']).toContain('"extends": "national-2020"');
  });

  it.each([null, [], 'text', 3])('%j is no policy', (json) => {
    expect(problems(json)[0]?.path).toBe('（整体）');
  });

  it('settings of checks are compared with the checks there are', () => {
    const json = { ...HEIR, checks: { Z99: 'off' } };
    expect(loadPolicy(json, { checks: [] })).toMatchObject({
      ok: false,
      failure: [{ path: 'checks.Z99' }],
    });
    expect(loadPolicy(json).ok).toBe(true);
  });
});

describe('built-in policies', () => {
  it('have unique ids and names', () => {
    expect(new Set(builtInPolicies.map((policy) => policy.id)).size).toBe(builtInPolicies.length);
    expect(new Set(builtInPolicies.map((policy) => policy.name)).size).toBe(builtInPolicies.length);
  });

  it.each(builtInPolicies.map((policy) => [policy.id, policy] as const))(
    '%s survives export and import',
    (id, policy) => {
      expect(loaded(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
      expect(findBuiltInPolicy(id)).toBe(policy);
    },
  );
});
