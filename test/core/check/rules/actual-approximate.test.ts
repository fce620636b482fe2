import { actualApproximate } from '../../../../src/core/check/rules/actual-approximate';
import { onLine, onLines } from '../judged-rows';

describe('a rough figure beside an exact target', () => {
  it.each([
    '响应时间|≤24小时|约4小时|10|10',
    '响应时间|≤24小时|约 ４ 小时|10|10',
    '故障率|≤2%|约1%|10|10',
    '人数|≥100人|120人左右|10|10',
    '人数|≥100人|100余人|10|10',
    '人数|≥100人|近200人|10|10',
  ])('%s is mentioned', (line) => {
    expect(onLine(actualApproximate, line)).toEqual(['approximate']);
  });

  it.each([
    '规模|约30人|约28人|10|10',
    '规模|约50-100人|约60人|10|10',
    '人数|≥100人|120人|10|10',
    '成效|提升|约有提升|10|10',
    '人数|≥100人||10|10',
  ])('%s is left alone', (line) => {
    expect(onLine(actualApproximate, line)).toEqual([]);
  });

  it('two rows give two findings', () => {
    expect(onLines(actualApproximate, ['甲|≥1项|约2项|50|50', '乙|≥1项|约3项|50|50'])).toEqual([
      ['approximate'],
      ['approximate'],
    ]);
  });
});
