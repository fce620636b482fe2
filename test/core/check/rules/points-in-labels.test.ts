/** Forms without 分值, as Hubei prints them: the points stand in the labels beside the blocks. */
import { scoreOverWeight } from '../../../../src/core/check/rules/score-over-weight';
import { totalDiffers } from '../../../../src/core/check/rules/total-differs';
import { onlyForm, sheetFrom } from '../../form/form-fixture';
import { assessSnapshot, findingsOf } from '../harness';

const hubei = (budget: string, first: string, second: string, scores: readonly number[]) =>
  sheetFrom(`
2020年度项目自评表 | < | < | < | < | < | <
项目名称 | < | 渔政 | < | < | < | <
${budget} | < | | 预算数(A) | 执行数(B) | 执行率(B/A) | 得分
^ | ^ | 年度财政资金总额 | 1.56 | 1.56 | 100% | 20
${first} | 一级指标 | 二级指标 | 三级指标 | 年初目标值(A) | 实际完成值(B) | 得分
^ | 产出指标 | 数量指标 | 补贴渔船数 | 6艘 | 6艘 | ${scores[0]}
^ | ^ | 质量指标 | 补贴发放率 | 100% | 100% | ${scores[1]}
${second} | 一级指标 | 二级指标 | 三级指标 | 年初目标值(A) | 实际完成值(B) | 得分
^ | 效益指标 | 满意度指标 | 渔民满意度 | 90% | 95% | ${scores[2]}
总分 | < | < | < | < | < | 100
`);

test('belong to the rows beside them', () => {
  const form = onlyForm(
    hubei('预算执行情况(20分)', '年度绩效目标1(50分)', '年度绩效目标2（30分）', [25, 25, 30]),
  );
  expect(form.funds?.points).toBe(20);
  expect(form.parts?.map(({ label, points, rows }) => [label.text, points, rows])).toEqual([
    ['年度绩效目标1(50分)', 50, [1, 2]],
    ['年度绩效目标2（30分）', 30, [3]],
  ]);
});

test.each([
  [[25, 25, 30], []],
  [[30, 25, 30], ['年度绩效目标1']],
  [[10, 10, 31], ['年度绩效目标2']],
])('scores of %j are more than the label gives at %j', (scores, at) => {
  const sheets = [
    hubei('预算执行情况(20分)', '年度绩效目标1(50分)', '年度绩效目标2(30分)', scores),
  ];
  const findings = findingsOf(scoreOverWeight, assessSnapshot({ name: 'a.xlsx', sheets }));
  expect(findings.map(({ data }) => data.indicator)).toEqual(at);
});

test('may stand in a line of their own above the header', () => {
  const form = onlyForm(
    sheetFrom(`
年度目标1：（40分） | < | 保障运转 | < | < | < | <
年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
^ | 产出指标 | 数量指标 | 检查次数 | 12次 | 12次 | 40
`),
  );
  expect(form.parts?.map(({ points, rows }) => [points, rows])).toEqual([[40, [1]]]);
});

describe('a label that is the share of its part, whose rows count to 100', () => {
  const assessed = (total: string) =>
    assessSnapshot({
      name: 'a.xlsx',
      sheets: [
        sheetFrom(`
2020年度项目自评表 | < | < | < | < | < | <
项目名称 | < | 服务贸易 | < | < | < | <
预算执行情况(20分) | < | | 预算数(A) | 执行数(B) | 执行率(B/A) | 得分
^ | ^ | 年度财政资金总额 | 285 | 285 | 100% | 20
年度绩效目标(80分) | 一级指标 | 二级指标 | 三级指标 | 年初目标值(A) | 实际完成值(B) | 得分
^ | 产出指标(60分) | 数量指标 | 支持企业 | ≥3家 | 3家 | 60
^ | 效益指标(40分) | 满意度指标 | 企业满意度 | ≥90% | 95% | 40
总分 | < | < | < | < | < | ${total}
`),
      ],
    });

  it.each([
    ['100', [], []],
    ['120', [], []],
    ['110', [], ['score']],
  ])('a total of %s', (total, overLabel, differs) => {
    const found = assessed(total);
    expect(findingsOf(scoreOverWeight, found).map((each) => each.messageId)).toEqual(overLabel);
    expect(findingsOf(totalDiffers, found).map((each) => each.messageId)).toEqual(differs);
  });
});
