import { actualCopiesTarget } from '../../../../src/core/check/rules/actual-copies-target';
import { onLine, onLines } from '../judged-rows';

describe('a target copied into the actual column', () => {
  it.each([
    '办结时间|3个月内|3个月内|10|10',
    '办结时间|3个月内|３个月内|10|10',
    '规模|约10人/次|约 10 人/次|10|10',
    '次数|3-4次|3-4次|10|10',
    '完成时间|10月底前|10月底前|10|10',
    '人数|≥100人|≥100人|10|10',
    '办理|5个工作日受理，60天内结案|5个工作日受理，60天内结案|10|10',
  ])('%s is mentioned', (line) => {
    expect(onLine(actualCopiesTarget, line)).toEqual(['copied']);
  });

  it.each([
    '制度|建立健全|建立健全|10|10',
    '合格比例|100%|100%|10|10',
    '值班|每天3次|每天3次|10|10',
    '完成时间|8月底|8月底|10|10',
    '办结时间|3个月内|2个月内|10|10',
    '人数|||10|10',
  ])('%s is left alone', (line) => {
    expect(onLine(actualCopiesTarget, line)).toEqual([]);
  });

  it('two rows give two findings', () => {
    expect(onLines(actualCopiesTarget, ['甲|约1项|约1项|50|50', '乙|1-2项|1-2项|50|50'])).toEqual([
      ['copied'],
      ['copied'],
    ]);
  });
});
