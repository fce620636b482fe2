import { recogniseHeader } from '../../../src/core/form/recognise-header';

const columnOf = (text: string): string | undefined => recogniseHeader(text)?.claims[0]?.column;

describe('a header is recognised whatever its spelling', () => {
  it.each([
    ['一级\n指标', 'level1'],
    ['二 级 目 标', 'level2'],
    ['三级指标名称', 'level3'],
    ['*明细指标', 'level3'],
    ['绩效指标描述', 'description'],
    ['评（扣）分标准', 'scoringStandard'],
    ['指标说明及评分标准', 'scoringStandard'],
    ['运算符号', 'comparator'],
    ['定量/定性', 'valueKind'],
    ['年度（/项目）指标值', 'target'],
    ['2023年度指标值', 'target'],
    ['目标值（标准）', 'target'],
    ['年度指标值(A)', 'target'],
    ['年度指标值A', 'target'],
    ['项目年度指标值', 'target'],
    ['计划完成值', 'target'],
    ['调整后年度指标值', 'target'],
    ['年初设定的指标值', 'openingTarget'],
    ['完成', 'actual'],
    ['原指标值', 'openingTarget'],
    ['原批复目标值', 'openingTarget'],
    ['调整前指标值', 'openingTarget'],
    ['调整前年度目标值', 'openingTarget'],
    ['调整前', 'openingTarget'],
    ['调整后指标值', 'target'],
    ['调整后', 'target'],
    ['设定目标值', 'target'],
    ['上年指标值', 'past'],
    ['前三年平均完成值', 'past'],
    ['度量单位', 'unit'],
    ['扣分原因', 'deviationReason'],
    ['未达标原因', 'deviationReason'],
    ['＊实际完成值（定量填数字，定性填达成）', 'actual'],
    ['2022年实际完成值', 'actual'],
    ['全年实际完成值（B）', 'actual'],
    ['1—7月执行情况', 'monitoringActual'],
    ['当前完成值', 'monitoringActual'],
    ['权重（%）', 'weight'],
    ['分值 数量(20)质量(10)时效(10)', 'weight'],
    ['三级指标分值', 'weight'],
    ['一级指标权重', 'levelWeight'],
    ['单位自评得分', 'score'],
    ['自评打分', 'score'],
    ['得分情况', 'score'],
    ['自评分（满分100）', 'score'],
    ['主管部门复核得分', 'reviewedScore'],
    ['扣减分数', 'deduction'],
    ['未完成原因及拟采取的改进措施', 'deviationReason'],
    ['偏差原因\n（未完成指标必填）', 'deviationReason'],
    ['佐证材料名称', undefined],
    ['完成佐证材料', 'evidence'],
    ['备 注', 'remark'],
  ])('%s', (text, column) => expect(columnOf(text)).toBe(column));
});

describe('other texts are no header', () => {
  it.each([
    ['得分率'],
    ['培训人数'],
    ['产出指标'],
    ['执行率'],
    ['分值设置是否合理，权重是否恰当，请在此说明具体情况'],
    [''],
    ['（）'],
    ['***'],
    ['指标完成率'],
  ])('%s', (text) => expect(columnOf(text)).toBeUndefined());
});

test('hints are kept: brackets, letters, and what follows a name', () => {
  const hint = (text: string): string | undefined => recogniseHeader(text)?.hint;
  expect(hint('分值（分）')).toBe('分');
  expect(hint('指标值A')).toBe('A');
  expect(hint('分值\n数量20')).toBe('数量20');
  expect(hint('得分')).toBe('');
});
