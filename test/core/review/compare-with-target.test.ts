import {
  compareWithTarget,
  type TargetComparison,
} from '../../../src/core/review/compare-with-target';
import { evaluation, target } from './form-sources';
import { table } from '../check/harness';

function compared(approved: readonly string[], evaluated: readonly string[]): TargetComparison {
  return compareWithTarget({
    evaluation: evaluation({ project: '业务费', rows: evaluated }),
    target: target({ project: '业务费', rows: approved }),
    similarity: 1,
  });
}

const rowNames = (rows: TargetComparison['added']): string[] => rows.map((each) => each.row.name);

test('tells same, changed, dropped and added indicators apart', () => {
  const { same, changed, dropped, added } = compared(
    ['培训人数|≥200.00人', '结业率|≥95%', '教材种数|≥3种'],
    ['培训人数|>=200人|210人|10|10', '结业率|≥90%|96%|10|10', '参训满意度|≥90%|95%|10|10'],
  );
  expect(same.map((match) => match.approved.row.name)).toEqual(['培训人数']);
  expect(changed.map((match) => match.approved.row.name)).toEqual(['结业率']);
  expect(rowNames(dropped)).toEqual(['教材种数']);
  expect(rowNames(added)).toEqual(['参训满意度']);
});

test('matches a name that occurs twice in its order', () => {
  const { same, changed } = compared(
    ['审核通过率|≥95%', '审核通过率|=100%'],
    ['审核通过率|≥95%|96%|10|10', '审核通过率|=100%|100%|10|10'],
  );
  expect([same.length, changed.length]).toEqual([2, 0]);
});

test('matches a name with a slip, and only the closest one', () => {
  const { changed, dropped, added } = compared(
    ['机关办公设备购置完成率|=100%', '机关办公设备验收完成率|=100%'],
    ['机关办公设备购置的完成率|≥90%|95%|10|10'],
  );
  expect(changed.map((match) => match.approved.row.name)).toEqual(['机关办公设备购置完成率']);
  expect(rowNames(dropped)).toEqual(['机关办公设备验收完成率']);
  expect(added).toEqual([]);
});

test('matches names that add a number, a unit or points', () => {
  const { same, dropped, added } = compared(
    ['指标1：培训人数（人）|≥200人', '场次(场)|≥4场', '结业率（10分）|≥95%'],
    ['培训人数|≥200人|210人|10|10', '场次|≥4场|4场|10|10', '结业率|≥95%|96%|10|10'],
  );
  expect(same).toHaveLength(3);
  expect([...dropped, ...added]).toEqual([]);
});

test('matches a name whose words stand in another order', () => {
  const { same, dropped, added } = compared(
    ['培训辅警人数|≥300人', '培训辅警次数|≥3次'],
    ['辅警培训人数|≥300人|312人|10|10'],
  );
  expect(same).toHaveLength(1);
  expect(rowNames(dropped)).toEqual(['培训辅警次数']);
  expect(added).toEqual([]);
});

test('takes a unit that stands in the name for the unit of the target', () => {
  const { same } = compared(['培训人数（人）|≥200'], ['培训人数|≥200人|210人|10|10']);
  expect(same).toHaveLength(1);
});

test('does not miss rows of 投入与管理, which are not self-evaluated', () => {
  const approved = target({ project: '业务费', rows: ['培训人数|≥200人', '预算执行率|=100%'] });
  const managed = {
    ...approved,
    assessed: {
      ...approved.assessed,
      rows: approved.assessed.rows.map((row) =>
        row.row.name === '预算执行率' ? { ...row, row: { ...row.row, level1: '投入与管理' } } : row,
      ),
    },
  };
  const { dropped, notEvaluated } = compareWithTarget({
    evaluation: evaluation({ project: '业务费' }),
    target: managed,
    similarity: 1,
  });
  expect(dropped).toEqual([]);
  expect(rowNames(notEvaluated)).toEqual(['预算执行率']);
});

describe('the budget', () => {
  const funds = (unit: string, header: string, amount: string): ReturnType<typeof table> =>
    table(`项目资金（${unit}）|${header}|全年执行数`, `年度资金总额|${amount}|1`);
  const budgets = (
    approved: ReturnType<typeof table>,
    stated: ReturnType<typeof table>,
  ): unknown => {
    const { budget } = compareWithTarget({
      evaluation: evaluation({ project: '业务费', funds: stated }),
      target: target({ project: '业务费', funds: approved }),
      similarity: 1,
    });
    return budget && [budget.approved.yuan, budget.stated.yuan];
  };

  it('is compared in 元, whatever units the forms use', () => {
    expect(
      budgets(funds('万元', '预算数', '12.88'), funds('元', '年初预算数', '128,800.00')),
    ).toEqual([128800, 128800]);
  });

  it('is the one of the year where a target form states that of several years, too', () => {
    const several = table(
      '项目资金|项目总预算（元）|项目当年预算（元）|同名项目上年预算额（元）|同名项目上年预算执行数（元）',
      '本项目财政资金使用情况|20,000,000|12,825,000|19,517,720|18,000,000',
    );
    expect(budgets(several, funds('元', '年初预算数', '12825000.00'))).toEqual([
      12825000, 12825000,
    ]);
  });

  it('is not compared when one form states none', () => {
    expect(budgets(funds('元', '年初预算数', ''), funds('元', '年初预算数', '1'))).toBeNull();
  });
});
