/** Header words that no list holds: what stands below them tells what they are. */
import { onlyForm, read, sheetFrom } from './form-fixture';

const columnsOf = (table: string): string[] => Object.keys(onlyForm(sheetFrom(table)).columns);

describe('a column with a header nobody knows', () => {
  it.each([
    [
      'values with comparators beside the names are targets',
      `
一级指标 | 二级指标 | 三级指标 | 本年要求达到
产出指标 | 数量指标 | 培训人次 | ≥100人次
^ | 质量指标 | 合格率 | ≥95%
^ | 时效指标 | 完成时间 | 11月
`,
      ['level1', 'level2', 'level3', 'target'],
    ],
    [
      'a second such column is the result',
      `
一级指标 | 二级指标 | 三级指标 | 本年要求达到 | 年底完成到
产出指标 | 数量指标 | 培训人次 | ≥100人次 | 120人次
^ | 质量指标 | 合格率 | ≥95% | 96%
^ | 时效指标 | 完成时间 | 11月底 | 10月
`,
      ['level1', 'level2', 'level3', 'target', 'actual'],
    ],
    [
      'numbers that add up to 90 are weights',
      `
一级指标 | 二级指标 | 三级指标 | 分配 | 本年要求达到
产出指标 | 数量指标 | 培训人次 | 30 | ≥100人次
^ | 质量指标 | 合格率 | 30 | ≥95%
^ | 时效指标 | 完成时间 | 30 | 11月底
`,
      ['level1', 'level2', 'level3', 'target', 'weight'],
    ],
    [
      'words of any table head the levels where 产出指标 stands below them, though no target is a number',
      `
指标类型 | 指标名称 | 绩效目标 | 绩效标准
产出指标 | 编印公报及合订本 | 每月编印公报，年底编印合订本 |
^ | 举办图片展 | 宣传取得的成就 |
效益指标 | 公开政府信息 | 向社会公开政府信息 |
`,
      ['level1', 'level3', 'target'],
    ],
    [
      'words of any table count where values stand below them',
      `
指标 | 目标 | 完成情况
培训人次 | ≥100人次 | 120人次
合格率 | ≥95% | 96%
满意度 | ≥90% | 98%
`,
      ['level3', 'target', 'actual'],
    ],
  ])('%s', (_, table, expected) => {
    expect(
      columnsOf(table)
        .filter((name) => name !== 'deviationReason')
        .sort(),
    ).toEqual([...expected].sort());
  });

  it.each([
    [
      'rows of an indicator table are no headers of another one',
      `
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
产出指标 | 数量指标 | 指标1：全县参合人数 | 8755 | 8676
^ | 质量指标 | 指标1：资金是否全部纳入统筹 | 100% | 100%
^ | 时效指标 | 指标1：资金是否及时纳入 | 100% | 100%
^ | 成本指标 | 指标1：配套资金每人每年 | 75元 | 75元
`,
      4,
    ],
  ])('%s', (_, table, rows) => {
    expect(onlyForm(sheetFrom(table)).rows).toHaveLength(rows);
  });

  it('a catalogue of names without values stays no table', () => {
    const reading = read(
      sheetFrom(`
一级指标 | 二级指标 | 三级指标 | 编制要求
产出指标 | 数量指标 | 培训人次 | 应填写人次
^ | 质量指标 | 合格率 | 应填写比率
^ | 时效指标 | 完成时间 | 应填写时间
`),
    );
    expect(reading.forms).toEqual([]);
  });
});
