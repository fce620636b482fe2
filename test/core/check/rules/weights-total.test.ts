import { weightsTotal } from '../../../../src/core/check/rules/weights-total';
import { sheetFrom } from '../../form/form-fixture';
import {
  allFindings,
  assessExample,
  assessSnapshot,
  findingsOf,
  messagesByRow,
  table,
} from '../harness';
import { fundsTable, judged, onFunds, onLines } from '../judged-rows';

const withWeight = (weight: string) => fundsTable(`年度资金总额|100|100|90|${weight}|90%|9`);

describe('full marks that do not make 100', () => {
  it.each([
    ['10', '50', '40', []],
    ['20', '40', '40', []],
    ['１０', '５０', '40', []],
    ['10', '50', '45', ['withExecution']],
    ['10', '50', '50', ['withExecution']],
    ['', '50', '50', []],
    ['', '50', '40', ['executionBlank']],
    ['', '50', '45', ['indicatorsOnly']],
    ['—', '50', '40', []],
  ])('execution %j, indicators %s and %s', (execution, one, other, expected) => {
    const indicators = judged(`甲|≥1项|1项|${one}|`, `乙|≥1项|1项|${other}|`);
    const findings = onFunds(weightsTotal, withWeight(execution), indicators);
    expect(findings.map(({ messageId }) => messageId)).toEqual(expected);
  });

  it.each([
    [['甲|≥1项|1项|60|', '乙|≥1项|1项|40|'], []],
    [['甲|≥1项|1项|60|', '乙|≥1项|1项|30|'], []],
    [['甲|≥1项|1项|60|', '乙|≥1项|1项|35|'], ['indicatorsOnly']],
    [['甲|≥1项|1项|33.33|', '乙|≥1项|1项|33.33|', '丙|≥1项|1项|33.33|'], []],
    [['甲|≥1项|1项|60|', '乙|≥1项|1项||'], []],
    [['甲|≥1项|1项|60|', '乙|≥1项|1项|无|'], []],
    [['甲|≥1项|1项|0|', '乙|≥1项|1项|0|'], []],
  ])('without funds: %j gives %j', (lines, expected) => {
    expect(onLines(weightsTotal, lines).flat()).toEqual(expected);
  });

  it('the printed total of full marks is where it is shown', () => {
    const lines = ['甲|≥1项|1项|60|60', '乙|≥1项|1项|35|35', '总分|||95|95'];
    expect(onLines(weightsTotal, lines)).toEqual([[], [], ['indicatorsOnly']]);
  });

  it('a printed total that is not the sum is named beside the sum, once', () => {
    const rows = judged('甲|≥1项|1项|60|60', '乙|≥1项|1项|40|40', '总分|||100|109');
    const example = assessExample({ funds: withWeight('10'), indicators: rows });
    const findings = allFindings(example).filter(({ code }) => code === 'W01' || code === 'S05');
    expect(findings).toMatchObject([
      { code: 'W01', messageId: 'printedOtherwise', data: { printed: '100', sum: '110' } },
    ]);
  });

  it('two forms on two sheets are added up apart', () => {
    const wrong = judged('甲|≥1项|1项|95|');
    expect(onFunds(weightsTotal, withWeight('10'), wrong)).toHaveLength(1);
    expect(onFunds(weightsTotal, withWeight('10'))).toEqual([]);
  });

  it('transfer forms and target forms carry no full marks', () => {
    expect(messagesByRow(weightsTotal, table('三级指标|指标值', '甲|≥1项')).flat()).toEqual([]);
  });

  it('dimensions are not listed beside a wrong sum', () => {
    const indicators = table(
      '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分',
      '产出指标|数量指标|甲|≥1项|1项|50|50',
      '效益指标|社会效益|乙|提升|提升|35|35',
      '满意度指标|服务对象|丙|≥90%|95%|10|10',
    );
    const codes = allFindings(assessExample({ indicators })).map(({ code }) => code);
    expect(codes).toContain('W01');
    expect(codes).not.toContain('W02');
  });
});

describe('points that stand in labels, as Hubei prints them', () => {
  const form = (first: string, second: string) =>
    sheetFrom(`
2020年度项目自评表 | < | < | < | < | < | <
预算执行情况(20分) | < | | 预算数(A) | 执行数(B) | 执行率(B/A) | 得分
^ | ^ | 年度财政资金总额 | 1.56 | 1.56 | 100% | 20
${first} | 一级指标 | 二级指标 | 三级指标 | 年初目标值(A) | 实际完成值(B) | 得分
^ | 产出指标 | 数量指标 | 补贴渔船数 | 6艘 | 6艘 | 50
${second} | 一级指标 | 二级指标 | 三级指标 | 年初目标值(A) | 实际完成值(B) | 得分
^ | 效益指标 | 满意度指标 | 渔民满意度 | 90% | 95% | 30
总分 | < | < | < | < | < | 100
`);

  it.each([
    ['make 100', '年度绩效目标1 (50分)', '年度绩效目标2 (30分)', []],
    ['make 118', '年度绩效目标1 (68分)', '年度绩效目标2 (30分)', [['labels', '118']]],
    ['are not printed', '年度绩效目标1', '年度绩效目标2', []],
  ])('%s', (_, first, second, expected) => {
    const sheets = [form(first, second)];
    const findings = findingsOf(weightsTotal, assessSnapshot({ name: 'a.xlsx', sheets }));
    expect(findings.map(({ messageId, data }) => [messageId, data.sum])).toEqual(expected);
  });
});
