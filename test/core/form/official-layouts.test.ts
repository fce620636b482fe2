import { onlyForm, outline, read, sheetFrom, withUnknownMerges } from './form-fixture';

const nationalForm = `
项目支出绩效自评表 | < | < | < | < | < | < | < | <
（2022年度） | < | < | < | < | < | < | < | <
项目名称 | < | 道路养护经费 | < | < | < | < | < | <
主管部门 | < | 市交通局 | < | < | 实施单位 | 公路养护中心 | < | <
项目资金\\n（万元） |  | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | < | 100 | 120.5 | 118 | 10 | 97.93% | 9.79
^ | 其中：当年财政拨款 | < | 100 | 120.5 | 118 | — | |
^ | 上年结转资金 | < | 0 | 0 | | — | |
^ | 其他资金 | < | 0 | 0 | | — | |
年度\\n总体\\n目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | <
^ | 养护道路50公里 | < | < | < | 养护道路52公里 | < | < | <
绩\\n效\\n指\\n标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
^ | 产出指标 | 数量指标 | 养护里程 | ≥50公里 | 52公里 | 20 | 20 |
^ | ^ | ^ | 养护站点 | =6个 | 5个 | 20 | 16.67 | 一处站点拆迁，已列入明年计划
^ | ^ | 质量指标 | 养护合格率 | ≥95% | 96% | 10 | 10 |
^ | 效益指标 | 社会效益指标 | 通行状况 | 改善 | 改善 | 30 | 30 |
^ | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 93% | 10 | 10 |
总分 | < | < | < | < | < | 100 | 96.46 |
`;

const nationalRows = [
  '产出指标/数量指标/养护里程: ≥50公里 → 52公里 [20/20]',
  '产出指标/数量指标/养护站点: =6个 → 5个 [16.67/20] 一处站点拆迁，已列入明年计划',
  '产出指标/质量指标/养护合格率: ≥95% → 96% [10/10]',
  '效益指标/社会效益指标/通行状况: 改善 → 改善 [30/30]',
  '满意度指标/服务对象满意度指标/群众满意度: ≥90% → 93% [10/10]',
];

describe('the national self-evaluation form', () => {
  const form = onlyForm(sheetFrom(nationalForm));

  it('is read with its head, funds, goals, total', () => {
    expect(form).toMatchObject({
      kind: 'self-evaluation',
      year: 2022,
      moneyUnit: '万元',
      project: '道路养护经费',
    });
    expect(form.title?.text).toBe('项目支出绩效自评表');
    expect(form.head.department?.value).toMatchObject({ address: 'C4', text: '市交通局' });
    expect(form.head.implementer?.value).toMatchObject({ address: 'G4', text: '公路养护中心' });
    expect(form.funds?.rows.map(({ kind }) => kind)).toEqual([
      'total',
      'fiscalFunds',
      'carriedOver',
      'otherFunds',
    ]);
    expect(form.funds?.rows[0]?.cells).toMatchObject({
      openingBudget: { text: '100' },
      annualBudget: { address: 'E6', text: '120.5' },
      spending: { text: '118' },
      weight: { text: '10' },
      executionRate: { address: 'H6', text: '97.93%' },
      score: { text: '9.79' },
    });
    expect(form.goals.expected.map(({ value }) => value.text)).toEqual(['养护道路50公里']);
    expect(form.goals.achieved.map(({ value }) => value.text)).toEqual(['养护道路52公里']);
    expect(form.total).toMatchObject({
      label: { address: 'A18' },
      weight: { text: '100' },
      score: { address: 'H18', text: '96.46' },
    });
  });

  it('is read row by row', () => {
    expect(outline(form)).toEqual(nationalRows);
    expect(form.rows[1]).toMatchObject({ number: 2, sheetRow: 13 });
    expect(form.rows[1]?.cells.deviationReason?.address).toBe('I14');
  });

  it('is read the same where merged areas are unknown', () => {
    const unknown = onlyForm(withUnknownMerges(sheetFrom(nationalForm)));
    expect(outline(unknown)).toEqual(nationalRows);
    expect(unknown.head.implementer?.value.text).toBe('公路养护中心');
    expect(unknown.goals).toMatchObject({
      expected: [{ value: { text: '养护道路50公里' } }],
      achieved: [{ value: { text: '养护道路52公里' } }],
    });
    expect(unknown.funds?.rows).toHaveLength(4);
  });
});

test('the lettered variant keeps the letters as hints, and its funds block has a reason column', () => {
  const form = onlyForm(
    sheetFrom(`
2023年度项目支出绩效自评表 | < | < | < | < | < | < | <
项 目 名 称 | 数据平台运维 | < | < | < | < | < | <
项目资金（元） | | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 执行率（B/A） | 得分 | 偏差原因
^ | 年度资金总额： | 500000 | 480000 | 470000 | 97.92% | 9.79 | 招标结余
年度总体目标 | 年初预期目标 | < | < | 年度实际完成情况 | < | < | <
^ | 平台稳定 | < | < | 平台稳定运行 | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值（A） | 实际完成值（B） | 分值 | 得分 | 偏差原因分析及改进措施
产出指标 | 时效指标 | 故障响应时间 | ≤2小时 | 1小时 | 50 | 50 |
合 计 | < | < | < | < | 100 | 99.79 |
`),
  );
  expect(outline(form)).toEqual(['产出指标/时效指标/故障响应时间: ≤2小时 → 1小时 [50/50]']);
  expect(form.columns.target?.hint).toBe('A');
  expect(form.year).toBe(2023);
  expect(form.project).toBe('数据平台运维');
  expect(form.funds?.rows[0]?.cells.deviationReason?.text).toBe('招标结余');
  expect(form.total?.score?.text).toBe('99.79');
});

test('the system import sheet has long header hints and no head', () => {
  const form = onlyForm(
    sheetFrom(`
一级指标 | 二级指标 | 三级指标名称 | 计算符号 | 指标值 | *实际完成值（定量填数字，定性填达成、部分达成、未达成） | 计量单位 | *分值 数量(20)质量(10)时效(10)成本(10)效益(30)满意度(10) | *指标得分 | 扣减分数 | 完成情况简要描述 | 偏差原因及改进措施
产出指标 | 数量指标 | 培训人数 | ≥ | 300 | 320 | 人 | 20 | 20 | 0 | 全部完成 |
产出指标 | 质量指标 | 培训合格率 | ≥ | 95 | 94 | % | 10 | 9.89 | 0 | 略低 | 两人缺考
`),
  );
  expect(form.kind).toBe('self-evaluation');
  expect(outline(form)).toEqual([
    '产出指标/数量指标/培训人数: ≥300人 → 320 [20/20]',
    '产出指标/质量指标/培训合格率: ≥95% → 94 [9.89/10] 两人缺考',
  ]);
  expect(form.funds).toBeNull();
  expect(form.columns.weight?.hint).toContain('数量');
  expect(Object.keys(form.columns)).toEqual(expect.arrayContaining(['deduction', 'description']));
});

test('the department form with a goal table above the index table', () => {
  const { forms, unreadable } = read(
    sheetFrom(`
部门整体支出绩效自评表 | < | < | < | < | < | < | <
部门名称 | 市统计局 | < | < | < | < | < | <
年度绩效目标 | < | 实际完成情况 | < | 偏差原因及改进措施 | < | 指标得分 | <
完成人口抽样调查 | < | 已完成 | < | | < | 10 | <
发布统计公报 | < | 已发布 | < | | < | 10 | <
指标名称 | 计算符号 | 指标值 | 实际完成值 | 计量单位 | 分值 | 得分 | 偏差原因及改进措施
调查样本量 | >= | 5000 | 5100 | 户 | 40 | 40 |
公报及时率 | = | 100 | 100 | % | 50 | 50 |
`),
  );
  expect(unreadable).toEqual([]);
  expect(forms).toHaveLength(1);
  const form = forms[0]!;
  expect(form.kind).toBe('department');
  expect(form.goals.expected.map(({ value }) => value.text)).toEqual([
    '完成人口抽样调查',
    '发布统计公报',
  ]);
  expect(outline(form)).toEqual([
    '//调查样本量: >=5000户 → 5100 [40/40]',
    '//公报及时率: =100% → 100 [50/50]',
  ]);
});

test('分值 may stand before 指标值', () => {
  const form = onlyForm(
    sheetFrom(`
部门整体支出绩效自评表 | < | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 | 实际完成值 | 得分 | 偏差原因
产出 | 数量 | 检查企业数 | 30 | ≥80家 | 85家 | 30 |
`),
  );
  expect(outline(form)).toEqual(['产出/数量/检查企业数: ≥80家 → 85家 [30/30]']);
});

test('the transfer form has no score columns', () => {
  const form = onlyForm(
    sheetFrom(`
中央对地方转移支付区域绩效自评表 | < | < | < | < | < | <
（2021年度） | < | < | < | < | < | <
转移支付（项目）名称 | < | 科技发展资金 | < | < | < | <
中央主管部门 | < | 科技部 | < | < | < | <
地方主管部门 | < | 省科技厅 | < | 资金使用单位 | 省科技厅 | <
资金投入情况（万元） | | | 全年预算数（A） | 全年执行数（B） | 预算执行率（B/A×100%） | <
^ | 年度资金总额： | < | 5000 | 4800 | 96% | <
^ | 其中：中央财政资金 | < | 5000 | 4800 | 96% | <
^ | 地方资金 | < | 0 | 0 | | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 | 未完成原因和改进措施
^ | 产出指标 | 数量指标 | 支持平台数 | ≥10个 | 12个 |
^ | ^ | 质量指标 | 验收通过率 | ≥90% | 85% | 疫情推迟验收
说明 | 请在此处简要说明各级审计和财政监督中发现的问题 | < | < | < | < | <
`),
  );
  expect(form.kind).toBe('transfer');
  expect(form.project).toBe('科技发展资金');
  expect(form.moneyUnit).toBe('万元');
  expect(form.funds?.rows[0]?.cells.executionRate?.text).toBe('96%');
  expect(outline(form)).toEqual([
    '产出指标/数量指标/支持平台数: ≥10个 → 12个',
    '产出指标/质量指标/验收通过率: ≥90% → 85% 疫情推迟验收',
  ]);
});

test('a scorecard without target and actual is a department form', () => {
  const form = onlyForm(
    sheetFrom(`
2023年度部门整体支出绩效评价指标表 | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标分值 | 指标解释 | 指标说明及评分标准 | 自评得分
投入（30分） | 目标设定（15分） | 绩效目标合理性 | 8 | 目标是否符合规划 | 符合得满分 | 8
^ | ^ | 绩效指标明确性 | 7 | 指标是否细化 | 细化得满分 | 6
`),
  );
  expect(form.kind).toBe('department');
  expect(
    form.rows.map(({ name, level1, level2, levelWeights }) => [name, level1, level2, levelWeights]),
  ).toEqual([
    ['绩效目标合理性', '投入（30分）', '目标设定（15分）', { level1: 30, level2: 15 }],
    ['绩效指标明确性', '投入（30分）', '目标设定（15分）', { level1: 30, level2: 15 }],
  ]);
  expect(form.columns.target).toBeUndefined();
});

test('the target declaration form gives its funds as labels and values', () => {
  const form = onlyForm(
    sheetFrom(`
财政项目支出绩效目标申报表 | < | < | <
（2024年度） | < | < | <
项目名称 | 设备购置 | < | <
项目类别 | 特定目标类 | < | <
主管部门 | 区法院 | < | <
实施单位 | 区法院 | < | <
计划开始日期 | 2024-01-01 | < | <
计划完成日期 | 2024-12-31 | < | <
项目资金（元） | < | < | <
项目资金总额 | 900000 | < | <
其中：财政资金 | 900000 | < | <
其他资金 | 0 | < | <
年度资金申请总额 | 300000 | < | <
其中：当年财政拨款 | 250000 | < | <
上年结转资金 | 50000 | < | <
其他资金 | 0 | < | <
项目总目标 | 三年内完成更新 | < | <
年度总体目标 | 当年完成三分之一 | < | <
一级指标 | 二级指标 | 三级指标 | 年度(/项目)指标值
产出指标 | 数量指标 | 购置台数 | ≥30台
^ | 质量指标 | 验收合格率 | =100.00(%)
`),
  );
  expect(form).toMatchObject({ kind: 'target', year: 2024, moneyUnit: '元', total: null });
  expect(form.head.startDate?.value.text).toBe('2024-01-01');
  expect(form.funds?.rows.map(({ kind, cells }) => [kind, cells.annualBudget?.text])).toEqual([
    ['other', '900000'],
    ['other', '900000'],
    ['other', '0'],
    ['total', '300000'],
    ['fiscalFunds', '250000'],
    ['carriedOver', '50000'],
    ['otherFunds', '0'],
  ]);
  expect(form.goals.expected).toHaveLength(2);
  expect(outline(form)).toEqual([
    '产出指标/数量指标/购置台数: ≥30台',
    '产出指标/质量指标/验收合格率: =100.00(%)',
  ]);
});

test('the target form with four funds columns, each with its own unit', () => {
  const form = onlyForm(
    sheetFrom(`
财政项目支出绩效目标表 | < | < | <
申报单位名称 | 市中级法院 | < | <
项目名称 | 信息化运维 | < | <
项目总预算（元） | 项目当年预算（元） | 同名项目上年预算额（元） | 同名项目上年预算执行数（元）
8391607 | 8391607 | 6977365 | 6977000
项目概况 | 维护设备 | < | <
总目标及阶段性目标 | 保障系统运行 | < | <
一级目标 | 二级目标 | 三级目标 | 指标目标值
投入与管理 | 投入管理 | 预算执行率 | =100%
产出目标 | 数量 | 运维完成率 | =100%
影响力目标 | 长效管理 | 应急机制 | 建立
`),
  );
  expect(form).toMatchObject({ kind: 'target', moneyUnit: '元' });
  expect(form.funds?.rows).toHaveLength(1);
  expect(form.funds?.rows[0]).toMatchObject({
    kind: 'total',
    cells: { annualBudget: { address: 'B5' } },
  });
  expect(form.funds?.headers.spending).toBeUndefined();
  expect(form.rows.map(({ level1, name }) => [level1, name])).toEqual([
    ['投入与管理', '预算执行率'],
    ['产出目标', '运维完成率'],
    ['影响力目标', '应急机制'],
  ]);
});

test('ten target forms stacked on one sheet, with numbered titles', () => {
  const one = (number: number): string => `${number}.业务费${number}绩效目标表 | < | < | < | <
单位 | 201101市高级法院 | < | < | <
项目名称 | 业务费${number} | < | < | <
项目资金（万元） | 预算数 | 1034 | 其中：财政资金 | 1034
资金用途 | 保障办案 | < | < | <
绩效目标 | 1.保障办案 | < | < | <
一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值
产出指标 | 数量指标 | 办案数${number} | 案件数 | ≥400件
效益指标 | 社会效益指标 | 息诉率 | 息诉率 | ≥85百分比

`;
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const { forms } = read(sheetFrom(numbers.map(one).join('\n')));
  expect(forms.map(({ id, project }) => [id, project])).toEqual(
    numbers.map((number) => [`f${number}`, `业务费${number}`]),
  );
  for (const form of forms) {
    expect(form).toMatchObject({ kind: 'target', moneyUnit: '万元' });
    expect(form.head.implementer?.value.text).toBe('201101市高级法院');
    expect(form.rows).toHaveLength(2);
    expect(form.funds?.rows[0]).toMatchObject({
      kind: 'total',
      cells: { annualBudget: { text: '1034' } },
    });
  }
});

test('the table with a type column and scoring standards', () => {
  const form = onlyForm(
    sheetFrom(`
项目支出绩效目标申报表 | < | < | < | < | < | < | < | <
填报单位：县林业局 | < | < | < | < | < | 单位：万元 | < | <
项目名称 | 造林补助 | < | 项目属性 | 经常性 | < | 起止时间 | 2023.1-2023.12 | <
资金总额 | 80 | < | 财政拨款 | 80 | < | 其他资金 | 0 | <
绩效目标 | 造林1000亩 | < | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值类型 | *指标值 | 计量单位 | *指标解释 | *评（扣）分标准 | 备注
产出指标 | 数量指标 | 造林面积 | 定量 | ≥1000 | 亩 | 验收面积 | 每少1%扣1分 |
`),
  );
  expect(form.kind).toBe('target');
  expect(form.moneyUnit).toBe('万元');
  expect(form.head.implementer?.value.text).toBe('县林业局');
  expect(form.rows[0]?.cells).toMatchObject({
    valueKind: { text: '定量' },
    target: { text: '≥1000' },
    unit: { text: '亩' },
    description: { text: '验收面积' },
    scoringStandard: { text: '每少1%扣1分' },
  });
  expect(form.funds?.rows.map(({ kind }) => kind)).toEqual(['total', 'fiscalFunds', 'otherFunds']);
});

test('指标性质 is the comparator where its cells are signs, 权重 does not make it a self-evaluation', () => {
  const form = onlyForm(
    sheetFrom(`
项目支出绩效目标表 | < | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 | 指标方向性
产出指标 | 数量指标 | 巡查次数 | ≥ | 12 | 次 | 20 | 正向指标
产出指标 | 质量指标 | 巡查质量 | 定性 | 优良 | | 20 | 正向指标
`),
  );
  expect(form.kind).toBe('target');
  expect(outline(form)).toEqual([
    '产出指标/数量指标/巡查次数: ≥12次 [/20]',
    '产出指标/质量指标/巡查质量: 定性优良 [/20]',
  ]);
});

test('指标性质 is the kind of value where its cells say 定量 or 定性', () => {
  const form = onlyForm(
    sheetFrom(`
项目支出绩效目标表 | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位
产出指标 | 数量指标 | 巡查次数 | 定量 | ≥12 | 次
产出指标 | 质量指标 | 巡查质量 | 定性 | 优良 |
`),
  );
  expect(form.columns.comparator).toBeUndefined();
  expect(form.rows[0]?.cells.valueKind?.text).toBe('定量');
});

test('of several value columns the adjusted one is the target', () => {
  const form = onlyForm(
    sheetFrom(`
项目绩效自评表 | < | < | < | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 前年指标值 | 上年指标值 | 年初指标值 | 年度（调整后）指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 服务人次 | 800 | 900 | ≥1000人次 | ≥1200人次 | 1300人次 | 50 | 50
`),
  );
  expect(outline(form)).toEqual(['产出指标/数量指标/服务人次: ≥1200人次 → 1300人次 [50/50]']);
  expect(form.rows[0]?.cells.openingTarget?.text).toBe('≥1000人次');
});

test('a monitoring form is recognised as one', () => {
  const form = onlyForm(
    sheetFrom(`
项目支出绩效运行监控表 | < | < | < | < | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | < | < | < | < | <
项目名称 | < | 环境监测 | < | < | < | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况 | 偏差原因分析 | < | < | < | 完成可能性 | <
^ | ^ | ^ | ^ | ^ | ^ | 经费保障 | 制度保障 | 人员保障 | 原因说明 | 确定能 | 有可能
产出指标 | 数量指标 | 监测点位 | ≥40个 | 26个 | 40个 | | | 1 | 人手不足 | 1 |
`),
  );
  expect(form.kind).toBe('monitoring');
  expect(form.rows).toHaveLength(1);
  expect(form.rows[0]?.cells).toMatchObject({
    target: { text: '≥40个' },
    actual: { text: '26个' },
    deviationReason: { text: '人手不足' },
  });
});
