import { gradeDiffers } from '../../../../src/core/check/rules/grade-differs';
import { builtInPolicies, nationalPolicy } from '../../../../src/core/policy/built-in';
import { assessExample, findingsOf } from '../harness';
import { judged } from '../judged-rows';

function graded(grade: string, total: string, policy = nationalPolicy) {
  const head: [string, string][] = [
    ['项目名称', '业务培训'],
    ['评价等次', grade],
  ];
  const indicators = judged('甲|≥1项|1项|100|100', `总分|||100|${total}`);
  return findingsOf(gradeDiffers, assessExample({ head, indicators }, policy), policy);
}

describe('a grade beside a total', () => {
  it.each([
    ['优', '89.99', '良'],
    ['良', '90', '优'],
    ['良好', '95', '优'],
    ['中', '59', '差'],
    ['等级：优', '70', '中'],
    ['差', '89.995', '优'],
  ])('%s at %s points should be %s', (grade, total, right) => {
    expect(graded(grade, total)).toMatchObject([{ messageId: 'differs', data: { right } }]);
  });

  it.each([
    ['优', '90'],
    ['优秀', '100'],
    ['良', '80'],
    ['中', '60'],
    ['差', '0'],
    ['□优 □良 □中 □差', '95'],
    ['合格', '95'],
    ['', '95'],
    ['优', '另行填报'],
  ])('%s at %s points is left alone', (grade, total) => {
    expect(graded(grade, total)).toEqual([]);
  });

  it('a policy without grades names none', () => {
    expect(builtInPolicies.length).toBeGreaterThan(0);
    expect(graded('优', '50', { ...nationalPolicy, grades: [] })).toEqual([]);
  });

  it('the limits of the policy decide', () => {
    const grades = [
      { name: '优', from: 80 },
      { name: '良', from: 0 },
    ];
    expect(graded('优', '85', { ...nationalPolicy, grades })).toEqual([]);
    expect(graded('良', '85', { ...nationalPolicy, grades })).toHaveLength(1);
  });
});
