import { findForms } from '../../../../src/core/form/find-forms';
import { isJudgedByHand, otherProcedure } from '../../../../src/core/form/kinds/not-ours';
import type { IndicatorColumn } from '../../../../src/core/form/form';
import { sheetFrom } from '../form-fixture';

const SCORECARD: readonly IndicatorColumn[] = ['level3', 'scoringStandard', 'weight', 'score'];
const TARGETS: readonly IndicatorColumn[] = ['level3', 'target'];
const RESULTS: readonly IndicatorColumn[] = ['level3', 'target', 'actual', 'weight', 'score'];

test.each([
  ['事前绩效评估评分表', SCORECARD, 'preAssessment'],
  ['地方政府专项债券项目资金绩效评价评分表', SCORECARD, 'bond'],
  ['专项债券项目绩效目标表', TARGETS, null],
  ['专项债券项目绩效自评表', RESULTS, null],
  ['政府和社会资本合作（PPP）项目绩效评价指标体系', SCORECARD, 'ppp'],
  ['国有资本经营预算支出绩效评价评分表', SCORECARD, 'stateCapital'],
  ['水土保持目标责任考核表', SCORECARD, 'appraisal'],
  ['部门整体支出绩效评价评分表', SCORECARD, null],
])('%s → %s', (title, columns, expected) => {
  const procedure = isJudgedByHand(new Set(columns)) ? otherProcedure([title]) : null;
  expect(procedure).toBe(expected);
});

test('such a table is named and not read, and the form below it is read', () => {
  const { forms, unreadable } = findForms(
    {
      name: '表.xlsx',
      sheets: [
        sheetFrom(`
事前绩效评估评分表 | < | < | <
三级指标 | 评分标准 | 分值 | 得分
立项必要性 | 依据充分得满分 | 20 | 18
投入经济性 | 测算合理得满分 | 20 | 16
总分 | | 40 | 34
项目支出绩效目标表 | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 培训人数 | ≥100人
`),
      ],
    },
    [],
  );
  expect(unreadable.map(({ procedure }) => procedure)).toEqual(['preAssessment']);
  expect(forms.map(({ kind, rows }) => [kind, rows.length])).toEqual([['target', 1]]);
});
