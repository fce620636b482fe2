import { progressGap } from '../../../../src/core/check/rules/progress-gap';
import { assessExample, findingsOf, table } from '../harness';
import { nationalPolicy } from '../../../../src/core/policy/built-in';
import type { Policy } from '../../../../src/core/policy/schema';

const { monitoring } = nationalPolicy;
if (!monitoring) throw new Error('the national policy has lights');
const floors: Policy = {
  ...nationalPolicy,
  monitoring: {
    ...monitoring,
    spendingFloors: [
      { through: 4, below: 0.25 },
      { through: 6, below: 0.4 },
    ],
    gap: 0.1,
  },
};

function messagesFor(spent: string, done: string, policy?: Policy): string[] {
  const example = {
    funds: table(
      '项目资金（万元）|年初预算数|1-7月执行数|1-7月执行率|全年预计执行数',
      `年度资金总额|100|${spent}|${spent}%|100`,
    ),
    indicators: table(
      '三级指标|指标值|1-7月执行情况|全年预计完成情况',
      `点位|≥100个|${done}个|100个`,
      '合格率|≥95%|20%|95%',
    ),
  };
  return findingsOf(progressGap, assessExample(example, policy), policy).map(
    ({ messageId }) => messageId,
  );
}

describe('spending by the month reported on', () => {
  it.each([
    ['60', '60', undefined, []],
    ['34', '60', undefined, ['red']],
    ['36', '60', undefined, []],
    ['39', '39', floors, ['floor']],
    ['40', '40', floors, []],
    ['60', '50', floors, []],
    ['60', '49', floors, ['gap']],
    ['60', '71', floors, ['gap']],
  ])('%s %% spent, %s %% done', (spent, done, policy, expected) => {
    expect(messagesFor(spent, done, policy)).toEqual(expected);
  });
});
