import { unitMissing } from '../../../../src/core/check/rules/unit-missing';
import { onTarget, messagesByRow, table } from '../harness';

describe('a number without unit', () => {
  it.each([
    ['设备采购数量|≥20', 'unit'],
    ['新建校舍面积|≥3000', 'unit'],
    ['故障响应时间|≤4', 'unit'],
    ['奖励标准|≤5000每人', 'yuan'],
    ['人均补助标准|≤5000/人', 'yuan'],
    ['印刷费|≤50000', 'yuan'],
    ['法治巡演|≥14', 'unit'],
  ])('%s is reported as %s', (line, messageId) => {
    expect(onTarget(unitMissing, line)).toEqual([messageId]);
  });

  it.each([
    '培训人数|≥100',
    '巡检次数|≥4',
    '结业率|≥95',
    '学员满意度|≥90',
    '绿地占比|≥30',
    '投诉数（起）|≤3',
    '空气质量指数|≤100',
    '考核得分|≥90',
    '设备采购数量|≥20套',
    '人均补助标准|≤5000元/人',
    '印刷费|≤5万元',
    '投诉情况|降低或零投诉',
    '违规资金数|0',
    '长效机制|健全',
    '机房PUE值|≤1.5',
    '设备采购数量|',
  ])('%s is left alone', (line) => {
    expect(onTarget(unitMissing, line)).toEqual([]);
  });

  it('takes the unit from its own column, and asks for it there', () => {
    const rows = table('三级指标|计算符号|指标值|计量单位', '设备数量|≥|20|套', '培训人数|≥|100|');
    expect(messagesByRow(unitMissing, rows)).toEqual([[], [], ['unit']]);
  });
});
