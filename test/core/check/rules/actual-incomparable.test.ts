import { actualIncomparable } from '../../../../src/core/check/rules/actual-incomparable';
import { assessExample, findingsOf } from '../harness';
import { judged, onLine, onLines } from '../judged-rows';

describe('an actual value of another kind than its target', () => {
  it.each([
    ['制度健全性|建立健全|100%|10|10', ['numberForWords']],
    ['制度健全性|建立健全|１００％|10|10', ['numberForWords']],
    ['制度健全性|完 善|100 %|10|10', ['numberForWords']],
    ['制度健全性|建立健全|`=100%`|10|10', ['numberForWords']],
    ['运维及时性|1-12月|100%|10|10', ['kindDiffers']],
    ['满意度|≥95%|基本满意|10|10', ['kindDiffers']],
    ['调研次数|≥2次|已完成|10|10', ['claimOnly']],
    ['设备购置费|10万元|已完成100%|10|10', ['claimOnly']],
    ['安全事故|=0次|100%|10|10', ['unitDiffers']],
    ['好评率提升|≥5%|6个百分点|10|10', ['unitDiffers']],
  ])('%s is reported', (line, expected) => {
    expect(onLine(actualIncomparable, line)).toEqual(expected);
  });

  it.each([
    '响应时间|≤1天|20小时|10|10',
    '投资额|≥3万元|31000元|10|10',
    '培训人数|≥100人|120|10|10',
    '制度健全性|建立健全|健全|10|10',
    '值班时间|每周三下午|1-3月每周三下午|10|10',
    '化肥使用量|负增长|-1.2%|10|10',
    '制度健全性|建立健全||10|10',
    '制度健全性||100%|10|10',
    '考核时间|11月|按要求完成|10|10',
    '图斑核查率|=100%|236个图斑全部核查|10|10',
  ])('%s is left alone', (line) => {
    expect(onLine(actualIncomparable, line)).toEqual([]);
  });

  it.each([
    ['安全事故|=0次|100%|10|10', 'error'],
    ['制度健全性|建立健全|100%|10|10', 'warning'],
    ['运维及时性|1-12月|100%|10|10', 'warning'],
    ['辅具适配|≥1000件|985人次|10|10', 'warning'],
    ['群众满意程度|≥90分|92%|10|10', 'warning'],
  ])('%s: only what cannot be converted for certain is an error (%s)', (line, severity) => {
    const found = findingsOf(actualIncomparable, assessExample({ indicators: judged(line) }));
    expect(found.map((each) => each.severity)).toEqual([severity]);
  });

  it('each row is judged by itself', () => {
    expect(
      onLines(actualIncomparable, [
        '甲|维持|100%|30|30',
        '乙|维持|维持|30|30',
        '丙|通畅|100%|30|30',
      ]),
    ).toEqual([['numberForWords'], [], ['numberForWords']]);
  });
});
