import { reportedMonth, reportedMonthInTitle } from '../../../src/core/form/reported-month';
import { nationalPolicy } from '../../../src/core/policy/built-in';
import { assessForm } from '../../../src/core/score/assess-form';
import { onlyForm, sheetFrom } from './form-fixture';

/** 财预〔2019〕136号 附表: two header rows, five causes, three possibilities, filled. */
const OFFICIAL = `
项目支出绩效目标执行监控表 | < | < | < | < | < | < | < | < | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | < | < | < | < | < | < | < | < | <
项目名称 | < | 环境监测 | < | < | < | < | < | < | < | < | < | < | < | < | <
主管部门 | < | 生态环境局 | < | < | 实施单位 | < | < | 监测站 | < | < | < | < | < | < | <
项目资金（万元） | < | < | < | 年初预算数 | 1-7月执行数 | 1-7月执行率 | 全年预计执行数 | < | < | < | < | < | < | < | <
^ | 年度资金总额 | < | < | 120 | 30 | 25% | 110 | < | < | < | < | < | < | < | <
^ | 其中：本年一般公共预算拨款 | < | < | 120 | 30 | 25% | 110 | < | < | < | < | < | < | < | <
年度总体目标 | < | 完成监测 | < | < | < | < | < | < | < | < | < | < | < | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况 | 偏差原因分析 | < | < | < | < | < | 完成目标可能性 | < | 备注
^ | ^ | ^ | ^ | ^ | ^ | ^ | 经费保障 | 制度保障 | 人员保障 | 硬件条件保障 | 其他 | 原因说明 | 确定能 | 有可能 | ^
^ | 产出指标 | 数量指标 | 监测点位 | ≥40个 | 26个 | 40个 | | | | | | | √ | |
^ | ^ | ^ | 采样次数 | ≥240次 | 60次 | 200次 | | | √ | | √ | 人手不足 | | √ |
^ | ^ | 质量指标 | 数据有效率 | ≥95% | 97% | 97% | | | | | | | √ | |
^ | ^ | 成本指标 | 运维成本 | ≤50万元 | 20万元 | 45万元 | | | | | | | √ | |
`;

test('the official form is read whole', () => {
  const assessed = assessForm(onlyForm(sheetFrom(OFFICIAL)), nationalPolicy, []);
  expect(assessed.form.kind).toBe('monitoring');
  expect(assessed.progress).toEqual({ month: 7, light: 'red' });
  expect(assessed.funds).toMatchObject({ budget: 120, executed: 30 });
  const shown = assessed.rows.map(({ row, progress, needsReason, reason }) => ({
    name: row.name,
    forecast: progress?.forecast?.text,
    possibility: progress?.possibility,
    light: progress?.light,
    causes: progress?.causes,
    needsReason,
    reason,
  }));
  expect(shown).toEqual([
    {
      name: '监测点位',
      forecast: '40个',
      possibility: 'certain',
      light: 'green',
      causes: [],
      needsReason: false,
      reason: '',
    },
    {
      name: '采样次数',
      forecast: '200次',
      possibility: 'possible',
      light: 'red',
      causes: ['staff', 'other'],
      needsReason: true,
      reason: '人手不足',
    },
    {
      name: '数据有效率',
      forecast: '97%',
      possibility: 'certain',
      light: 'green',
      causes: [],
      needsReason: false,
      reason: '',
    },
    {
      name: '运维成本',
      forecast: '45万元',
      possibility: 'certain',
      light: 'green',
      causes: [],
      needsReason: false,
      reason: '',
    },
  ]);
});

test('one column of words, half a year', () => {
  const form = onlyForm(
    sheetFrom(`
预算项目绩效运行监控表 | < | < | < | <
项目名称 | 环境监测 | < | < | <
指标名称 | 指标值 | 半年度指标执行情况 | 完成目标可能性 | 备注
监测点位 | ≥40个 | 20个 | 确定能 |
采样次数 | ≥240次 | 60次 | 完全不可能 | 设备报废
验收时间 | 11月底前 | 尚未开始 | 有可能 |
`),
  );
  const { progress, rows } = assessForm(form, nationalPolicy, []);
  expect(progress?.month).toBe(6);
  expect(rows.map((row) => [row.progress?.possibility, row.progress?.light, row.reason])).toEqual([
    ['certain', 'green', ''],
    ['impossible', 'red', '设备报废'],
    ['possible', null, ''],
  ]);
});

test.each([
  ['1-7月执行情况', 7],
  ['1—8月完成情况', 8],
  ['1月至9月执行情况', 9],
  ['截至6月底完成值', 6],
  ['上半年完成情况', 6],
  ['前三季度执行情况', 9],
  ['1-3季度完成值', 9],
  ['一至七月执行情况', 7],
  ['十一月完成值', 11],
  ['*当前完成值', null],
  ['1-13月执行情况', null],
])('the header %s → %s', (header, month) => {
  expect(reportedMonth(header)).toBe(month);
});

test.each([
  ['2023年1-7月绩效运行监控表', 7],
  ['2023年上半年项目支出绩效监控表', 6],
  ['绩效监控表（截至2023年8月31日）', 8],
  ['填报日期：2023年9月3日', null],
])('the title %s → %s', (title, month) => {
  expect(reportedMonthInTitle(title)).toBe(month);
});
