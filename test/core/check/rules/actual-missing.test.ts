import { actualMissing } from '../../../../src/core/check/rules/actual-missing';
import { assessExample, findingsOf, messagesByRow, table } from '../harness';
import { judged, onLine, onLines } from '../judged-rows';

describe('an actual value that was left out', () => {
  it.each([
    ['培训人数|≥100人||10|10', ['blank']],
    ['培训人数|≥100人|   |10|10', ['blank']],
    ['培训人数|≥100人|—|10|10', ['mark']],
    ['培训人数|≥100人|／|10|10', ['mark']],
    ['培训人数|≥100人|……|10|10', ['mark']],
    ['培训人数|≥100人|`=SUM(X)`|10|10', ['errorValue']],
  ])('%s is reported', (line, expected) => {
    expect(onLine(actualMissing, line)).toEqual(expected);
  });

  it.each([
    '培训人数|≥100人|0|10|0',
    '培训人数|≥100人|无开展|10|0',
    '培训人数|≥100人|１２０人|10|10',
    '培训人数|≥100人|`=120`|10|10',
    '培训人数|≥100人||0|0',
    '培训人数|≥100人|||',
    '培训人数||||',
  ])('%s is left alone', (line) => {
    expect(onLine(actualMissing, line)).toEqual([]);
  });

  it('every blank row of a form that was begun is named', () => {
    expect(onLines(actualMissing, ['甲|≥1项||30|', '乙|≥1项|1项|30|30', '丙|≥1项||30|'])).toEqual([
      ['blank'],
      [],
      ['blank'],
    ]);
  });

  it('a form as it was handed out gets one hint at the header', () => {
    const indicators = judged('甲|≥1项||50|', '乙|≥1项|—|50|');
    const [finding, ...rest] = findingsOf(actualMissing, assessExample({ indicators }));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'formUnfilled',
      severity: 'info',
      row: null,
      data: { rows: 2, indicator: '实际完成值' },
    });
  });

  it('a transfer form without full marks is asked for its results as well', () => {
    const rows = table('三级指标|指标值|全年完成值', '甲|≥1项|1项', '乙|≥1项|');
    const title = '中央对地方转移支付区域（项目）绩效自评表';
    expect(messagesByRow(actualMissing, rows, { title }).slice(1)).toEqual([[], ['blank']]);
  });

  it('target and monitoring forms owe no result', () => {
    const target = table('三级指标|指标值', '甲|≥1项');
    expect(messagesByRow(actualMissing, target)).toEqual([[], []]);
  });
});
