import { actualHasComparator } from '../../../../src/core/check/rules/actual-has-comparator';
import { onLine, onLines } from '../judged-rows';

describe('a limit where a result belongs', () => {
  it.each([
    '满意比例|≥85%|>=85%|10|10',
    '满意比例|≥85%|≥ 90%|10|10',
    '满意比例|≥85%|＝９０％|10|10',
    '场次|≥4场|不少于4场|10|10',
    '人数|≥500人|500人以上|10|10',
    '人数|≥500人|超过500人|10|10',
    '满意比例|≥85%|超过了九成|10|10',
    '人数|≥500人|500人以上（含临时人员）|10|10',
    '支出|≤5万元|5万元以内|10|10',
    '响应时间|≤4小时|不超过4小时|10|10',
  ])('%s is reported', (line) => {
    expect(onLine(actualHasComparator, line)).toEqual(['limit']);
  });

  it.each([
    '满意比例|≥85%|90%|10|10',
    '满意比例|=100%|`=100%`|10|10',
    '响应时间|≤30天|20天内|10|10',
    '制度|不低于上年|不低于上年|10|10',
    '人数|≥500人|约500人|10|10',
    '人数|≥500人||10|10',
    '通过率提升|≥1个百分点|高于全省平均水平2个百分点|10|10',
  ])('%s is left alone', (line) => {
    expect(onLine(actualHasComparator, line)).toEqual([]);
  });

  it('two rows give two findings', () => {
    expect(
      onLines(actualHasComparator, [
        '甲|≥1项|≥1项|30|30',
        '乙|≥1项|1项|30|30',
        '丙|≥1项|至少1项|30|30',
      ]),
    ).toEqual([['limit'], [], ['limit']]);
  });
});
