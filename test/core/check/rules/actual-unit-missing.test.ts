import { actualUnitMissing } from '../../../../src/core/check/rules/actual-unit-missing';
import { assessExample, findingsOf, messagesByRow, table } from '../harness';
import { judged, onLine, onLines } from '../judged-rows';

describe('a bare number beside a target with a unit', () => {
  it.each([
    '培训人数|≥100人|120|10|10',
    '培训人数|≥100人|１２０|10|10',
    '培训人数|≥100人| 1,200 |10|10',
    '培训人数|≥100人|`=120`|10|10',
    '培训人数|≥100人|约150|10|10',
    '培训人数|50-100人|60-70|10|10',
    '响应时间|4小时内|2|10|10',
    '合格比例|≥95%|98|10|10',
    '招录人数|=60个|0|10|0',
  ])('%s is mentioned', (line) => {
    expect(onLine(actualUnitMissing, line)).toEqual(['unitMissing']);
  });

  it.each([
    '培训人数|≥100人|120人|10|10',
    '合格比例|≥95%|`=98%`|10|10',
    '合格比例|≥95%|98％|10|10',
    '培训人数|≥100|120|10|10',
    '培训场数（场）|≥100|120|10|10',
    '制度|建立|1|10|10',
    '律师和律所|律师10人，律所5所|10|10|10',
    '培训人数|≥100人||10|10',
  ])('%s is left alone', (line) => {
    expect(onLine(actualUnitMissing, line)).toEqual([]);
  });

  it.each([
    ['0.985', '98.5%'],
    ['1', '100%'],
  ])('%s beside a rate may be %s, and is not read as either', (actual, percent) => {
    const indicators = judged(`合格率|≥98%|${actual}|10|10`);
    expect(findingsOf(actualUnitMissing, assessExample({ indicators }))).toMatchObject([
      { messageId: 'shareOrPercent', data: { actual, percent } },
    ]);
  });

  it.each([
    ['培训人数|≥100人|120|10|10', '120人'],
    ['培训人数|≥100人| 1,200 |10|10', null],
    ['培训人数|≥100人|950|10|10', '950人'],
    ['合格比例|≥95%|98|10|10', '98%'],
    ['培训人数|≥100人|约150|10|10', null],
    ['培训人数|≥100人|`=120`|10|10', null],
    ['清淤量|≥2.5万立方米|26000|10|10', '26000立方米'],
    ['清淤量|≥2.5万立方米|2.6|10|10', null],
  ])('%s may become %s', (line, expected) => {
    const [finding] = findingsOf(actualUnitMissing, assessExample({ indicators: judged(line) }));
    const [edit] = finding?.edits ?? [];
    const change = edit?.change;
    expect(change?.kind === 'text' ? change.value : null).toBe(expected);
    expect(edit?.safety ?? 'review').toBe('review');
  });

  it('two rows give two findings', () => {
    expect(onLines(actualUnitMissing, ['甲|≥1项|1|50|50', '乙|≥1项|2|50|50'])).toEqual([
      ['unitMissing'],
      ['unitMissing'],
    ]);
  });

  it('a unit column that is filled speaks for the cell, a blank one does not', () => {
    const rows = table(
      '三级指标|指标值|实际完成值|计量单位|分值|得分',
      '甲|≥100|120|人|50|50',
      '乙|≥100人|120||50|50',
    );
    expect(messagesByRow(actualUnitMissing, rows).slice(1)).toEqual([[], ['unitMissing']]);
  });

  it.each([
    ['合格率|＝|100|%|1', ['shareBesideUnit']],
    ['结业率|≥|95|%|0.96', ['shareBesideUnit']],
    ['返工率|≤|1|%|1', ['shareBesideUnit']],
    ['返工率|≤|5|%|0.03', []],
    ['结业率|≥|95|%|0.9', []],
    ['结业率|≥|95|%|98', []],
  ])('a share in a column of percentages, %s, is %j', (line, expected) => {
    const rows = table('三级指标|计算符号|指标值|计量单位|实际完成值|分值|得分', `${line}|100|100`);
    expect(messagesByRow(actualUnitMissing, rows)[1]).toEqual(expected);
  });

  it('a number format that prints the unit speaks for the cell', () => {
    const rows = judged('甲|≥100人||100|100');
    rows[1] = (rows[1] ?? []).map((cell, at) =>
      at === 2 ? { value: 120, numberFormat: '0"人"', text: '120人' } : cell,
    );
    expect(messagesByRow(actualUnitMissing, rows).slice(1)).toEqual([[]]);
  });

  it('a header that names the unit speaks for the column', () => {
    const rows = table('三级指标|指标值|实际完成值（人）|分值|得分', '甲|≥100人|120|100|100');
    expect(messagesByRow(actualUnitMissing, rows).slice(1)).toEqual([[]]);
  });
});
