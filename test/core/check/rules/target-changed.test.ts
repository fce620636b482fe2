import { dataText } from '../../../../src/core/words/fill-text';
import { targetChanged } from '../../../../src/core/check/rules/target-changed';
import { table } from '../harness';
import { crossFindings } from '../two-forms';

const found = (approved: string[], evaluated: string[]): string[][] =>
  crossFindings(
    targetChanged,
    { indicators: table('三级指标|指标值', ...approved) },
    { indicators: table('三级指标|指标值|实际完成值', ...evaluated) },
  ).map((finding) => [dataText(finding.data, 'indicator'), ...finding.cells]);

describe('targets beside the approved ones', () => {
  it.each([
    ['另一种写法', '≥90.00(%)', '>=90%'],
    ['全角', '≥１００人', '≥100人'],
    ['同一量的不同单位', '≤2小时', '≤120分钟'],
    ['文字相同', '提升', '提 升'],
    ['千分位', '≥12000件', '≥12,000件'],
  ])('%s is the same target', (_case, approved, evaluated) => {
    expect(found([`培训|${approved}`], [`培训|${evaluated}|完成`])).toEqual([]);
  });

  it.each([
    ['另一个数', '≥200人', '≥150人'],
    ['另一个符号', '≥200人', '=200人'],
    ['另一个单位', '≥2天', '≥2周'],
    ['数字换成文字', '≥90%', '提升'],
    ['填了空白', '≥90%', ''],
  ])('%s is another target', (_case, approved, evaluated) => {
    expect(found([`培训|${approved}`], [`培训|${evaluated}|完成`])).toHaveLength(1);
  });

  it.each([
    ['培训场次', '4场', '≥4场', 0],
    ['培训场次', '4场', '=4场', 0],
    ['会议场次', '4场', '≤4场', 0],
    ['学员满意度', '95%', '≥95%', 0],
    ['学员满意度', '95%', '≤95%', 1],
    ['设备故障率', '2%', '≥2%', 1],
    ['学员满意度', '≥95%', '95%', 1],
    ['培训场次', '4场', '≥3场', 1],
  ])('%s: %s approved, %s evaluated', (name, approved, evaluated, count) => {
    expect(found([`${name}|${approved}`], [`${name}|${evaluated}|完成`])).toHaveLength(count);
  });

  it('two changes give two findings, each with both cells', () => {
    expect(
      found(
        ['培训人数|≥200人', '结业率|≥95%', '满意度|≥90%'],
        ['培训人数|≥100人|120人', '结业率|≥95%|96%', '满意度|≥80%|85%'],
      ),
    ).toEqual([
      ['培训人数', '自评!D7', '目标!D7'],
      ['满意度', '自评!D9', '目标!D9'],
    ]);
  });

  it.each([
    ['≥200人', '≥150人', 'error'],
    ['≥95%', '≤95%', 'error'],
    ['≥2天', '≥2周', 'error'],
    ['≥95%', '95%', 'warning'],
    ['≥200人', '=200人', 'warning'],
    ['≥200人', '≥200', 'warning'],
    ['12月底前', '12月', 'warning'],
    ['建立健全', '健全', 'warning'],
  ])(
    '%s approved, %s evaluated: only another number or the opposite sign is an error (%s)',
    (approved, evaluated, severity) => {
      const findings = crossFindings(
        targetChanged,
        { indicators: table('三级指标|指标值', `培训|${approved}`) },
        { indicators: table('三级指标|指标值|实际完成值', `培训|${evaluated}|完成`) },
      );
      expect(findings).toMatchObject([{ severity }]);
    },
  );

  it('names that differ by a slip are still the same indicator', () => {
    expect(found(['维修（护）项数|≥5项'], ['维修(护)项数|≥3项|4项'])).toHaveLength(1);
  });
});
