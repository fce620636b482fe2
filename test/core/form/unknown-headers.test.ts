/** Tables whose header words nobody knows: read where their content leaves no doubt, asked about otherwise, never passed over. */
import { onlyForm, outline, read, sheetFrom } from './form-fixture';

const columnsOf = (table: string): string[] =>
  Object.keys(onlyForm(sheetFrom(table)).columns).filter((name) => name !== 'deviationReason');

describe('a header in words of its own', () => {
  it.each([
    [
      'bounds are targets, the like values behind them results, full marks weights',
      `
关注方面 | 绩效内容 | 满分 | 年初承诺 | 年底实绩 | 自评打分
产出 | 清淤土方量 | 30 | 不少于2.5万立方米 | 26,000立方米 | 30
产出 | 未完成河段 | 30 | 0段 | 2段 | 20
效益 | 污染物浓度下降幅度 | 30 | ≥15% | 9.5% | 20
效益 | 群众满意度 | 10 | ≥90% | 92% | 10
`,
      ['actual', 'level1', 'level3', 'score', 'target', 'weight'],
    ],
    [
      'no word known at all',
      `
内容 | 承诺 | 年底成绩 | 打几分
培训人次 | ≥100人次 | 120人次 | 30
合格率 | ≥95% | 96% | 30
完成时间 | 11月底前 | 10月 | 20
满意程度 | ≥90% | 98% | 10
`,
      ['actual', 'level3', 'target', 'weight'],
    ],
    [
      'classes of indicators in the first columns',
      `
类 | 项 | 细项 | 要求 | 成绩
产出指标 | 数量指标 | 培训人次 | ≥100人次 | 120人次
^ | 质量指标 | 合格率 | ≥95% | 96%
效益指标 | 社会效益指标 | 知晓率 | ≥90% | 91%
满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% | 95%
`,
      ['actual', 'level1', 'level2', 'level3', 'target'],
    ],
    [
      'English words',
      `
Level 1 | Level 2 | Indicator | Target | Actual | Weight | Score
产出指标 | 数量指标 | 培训人次 | ≥100人次 | 120人次 | 50 | 50
产出指标 | 质量指标 | 合格率 | ≥95% | 96% | 40 | 40
效益指标 | 社会效益指标 | 知晓率 | ≥90% | 92% | 10 | 10
`,
      ['actual', 'level1', 'level2', 'level3', 'score', 'target', 'weight'],
    ],
    [
      'in two rows',
      `
工作内容 | 数值 | < | 评分 | <
^ | 承诺 | 兑现 | 应得 | 实得
培训人次 | ≥100人次 | 120人次 | 50 | 50
合格率 | ≥95% | 96% | 30 | 30
满意率 | ≥90% | 92% | 20 | 20
`,
      ['actual', 'level3', 'score', 'target', 'weight'],
    ],
    [
      'two rows only',
      `
绩效内容 | 年初承诺 | 年底实绩
培训人次 | ≥100人次 | 120人次
合格率 | ≥95% | 96%
`,
      ['actual', 'level3', 'target'],
    ],
  ])('%s', (_, table, expected) => {
    expect(columnsOf(table).sort()).toEqual(expected);
  });

  it('printed again on the second page is no row', () => {
    const form = onlyForm(
      sheetFrom(`
事项 | 年度要求 | 年底结果 | 应得 | 实得
巡河次数 | ≥24次 | 26次 | 30 | 30
清理垃圾 | ≥50吨 | 61吨 | 30 | 30
事项 | 年度要求 | 年底结果 | 应得 | 实得
水质达标率 | ≥90% | 93% | 20 | 20
群众满意率 | ≥85% | 90% | 20 | 20
`),
    );
    expect(outline(form)).toEqual([
      '//巡河次数: ≥24次 → 26次 [30/30]',
      '//清理垃圾: ≥50吨 → 61吨 [30/30]',
      '//水质达标率: ≥90% → 93% [20/20]',
      '//群众满意率: ≥85% → 90% [20/20]',
    ]);
  });

  it.each([
    [
      'which of two values is the target, without bounds or telling words',
      `
2023年度项目绩效自评情况表
事由 | 甲数 | 乙数 | 说明
宣传活动 | 12场 | 12场 | 无
手册 | 3000册 | 3200册 | 多印
走访农户 | 1800户 | 1790户 | 外出
`,
    ],
    [
      'plain numbers beside points',
      `
绩效内容 | 年初承诺 | 年底实绩 | 满分 | 自评打分
受益人口 | 3000 | 3100 | 40 | 40
合格比例 | 0.95 | 0.96 | 30 | 30
满意比例 | 0.9 | 0.92 | 30 | 30
`,
    ],
    [
      'words beside points',
      `
绩效内容 | 年初承诺 | 年底实绩 | 满分 | 自评打分
制度建设 | 制定制度并印发 | 已制定印发 | 40 | 40
队伍建设 | 队伍稳定 | 稳定 | 30 | 30
群众评价 | 满意 | 满意 | 30 | 30
`,
    ],
    [
      'targets alone',
      `
考察内容 | 拟达到的程度
资助学生 | ≥500人
资助标准达标率 | 100%
按时发放率 | ≥98%
学生满意度 | ≥95%
`,
    ],
    [
      'a target split into sign, number and unit',
      `
事项 | 方向 | 数 | 量词 | 年底数
培训人次 | ≥ | 100 | 人次 | 120
合格率 | ≥ | 95 | % | 96
投诉数 | ≤ | 3 | 件 | 1
`,
    ],
    [
      'no header at all',
      `
产出指标 | 数量指标 | 培训人次 | ≥100人次 | 120人次 | 50 | 50
产出指标 | 质量指标 | 合格率 | ≥95% | 96% | 30 | 30
效益指标 | 社会效益指标 | 知晓率 | ≥90% | 92% | 20 | 20
`,
    ],
    [
      'indicators from left to right',
      `
绩效指标 | 培训人次 | 合格率 | 满意度
指标值 | ≥100人次 | ≥95% | ≥90%
完成值 | 120人次 | 96% | 92%
`,
    ],
  ])('is asked about: %s', (_, table) => {
    const { forms, unreadable } = read(sheetFrom(table, { name: 'Sheet1' }));
    expect(forms).toEqual([]);
    expect(unreadable).toHaveLength(1);
    expect(unreadable[0]?.missing).toContain('target');
  });

  it.each([
    [
      'blank rows between its rows',
      `
内容 | 要求 | 成效

培训人次 | ≥100人次 | 120人次

合格率 | ≥95% | 96%

满意率 | ≥90% | 93%
`,
    ],
    [
      'tasks beside what was done of them',
      `
任务名称 | 全年任务数 | 1-12月完成数 | 完成比例
改造旱厕 | 500户 | 520户 | 104%
清运垃圾 | 3000吨 | 3100吨 | 103%
群众满意度 | 90% | 95% | 105%
`,
    ],
    [
      'bounds inside sentences',
      `
预期绩效 | 完成说明
完成培训不少于100人次 | 已培训120人次
合格率达到95%以上 | 合格率96%
群众满意度不低于90% | 满意度93%
`,
    ],
    [
      'targets and results below the name of each indicator',
      `
项目 | 培训人次 | < | 合格率 | <
^ | 目标 | 完成 | 目标 | 完成
甲项目 | ≥100 | 120 | ≥95% | 96%
乙项目 | ≥80 | 82 | ≥95% | 97%
`,
    ],
  ])('is heard: %s', (_, table) => {
    const { forms, unreadable } = read(sheetFrom(table, { name: 'Sheet1' }));
    expect(forms.length + unreadable.length).toBe(1);
  });

  it('stands twice on a sheet, each time below a line of its own', () => {
    const { forms } = read(
      sheetFrom(`
甲项目绩效情况
事项 | 年度要求 | 年底结果 | 应得 | 实得
巡河次数 | ≥24次 | 26次 | 60 | 60
群众满意率 | ≥85% | 90% | 40 | 40

乙项目绩效情况
事项 | 年度要求 | 年底结果 | 应得 | 实得
清淤长度 | ≥24公里 | 26公里 | 60 | 60
群众满意率 | ≥85% | 90% | 40 | 40
`),
    );
    expect(forms.map(({ rows }) => rows.map(({ name }) => name))).toEqual([
      ['巡河次数', '群众满意率'],
      ['清淤长度', '群众满意率'],
    ]);
  });

  it('below a form that is read', () => {
    const { forms, unreadable } = read(
      sheetFrom(`
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 培训人次 | ≥100人次 | 120人次 | 100 | 100
总分 | < | < | < | < | 100 | 100

事由 | 承诺 | 兑现 | 应得 | 实得
巡河次数 | 24 | 26 | 60 | 60
群众满意率 | 0.85 | 0.9 | 40 | 40
`),
    );
    expect(forms).toHaveLength(1);
    expect(unreadable.map(({ range }) => range.row)).toEqual([4]);
  });
});

describe('a header in three rows', () => {
  it('is one table', () => {
    const form = onlyForm(
      sheetFrom(`
绩效指标体系 | < | < | 指标完成情况 | < | < | < | 原因
指标名称 | < | < | 数值 | < | 评分 | < | ^
一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分 | ^
产出指标 | 数量指标 | 培训人次 | ≥100人次 | 120人次 | 50 | 50 |
^ | 质量指标 | 合格率 | ≥95% | 96% | 50 | 50 |
`),
    );
    expect(form.rows).toHaveLength(2);
  });
});

describe('lists of other things stay quiet', () => {
  it.each([
    ['a roster', '序号 | 姓名 | 性别 | 年龄\n1 | 甲 | 男 | 35\n2 | 乙 | 女 | 42\n3 | 丙 | 男 | 50'],
    [
      'a budget',
      '科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n2010101 | 行政运行 | 500 | 500 |\n2010102 | 一般行政管理事务 | 120 | | 120\n2010199 | 其他支出 | 30 | | 30',
    ],
    [
      'an inventory',
      '物品名称 | 规格型号 | 单位 | 数量 | 单价\n打印机 | A4 | 台 | 3 | 1500\n电脑 | i5 | 台 | 10 | 5000\n桌子 | 1.2米 | 张 | 10 | 800',
    ],
    [
      'technical parameters of a tender',
      '货物名称 | 技术参数要求 | 投标响应\n显示器 | ≥27英寸 | 27英寸\n内存 | ≥16GB | 32GB\n功耗 | ≤65W | 60W\n噪声 | ≤40dB | 38dB',
    ],
    [
      'a laboratory report',
      '检测项目 | 标准限值 | 检测结果 | 单项判定\n浑浊度 | ≤1NTU | 0.5NTU | 合格\n总硬度 | ≤450mg/L | 210mg/L | 合格\n余氯 | ≥0.05mg/L | 0.3mg/L | 合格',
    ],
    [
      'quantities and prices',
      '项目 | 数量 | 单价 | 总价\n修路 | 3公里 | 50万元 | 150万元\n架桥 | 2座 | 80万元 | 160万元\n打井 | 5眼 | 6万元 | 30万元',
    ],
    [
      'attendance',
      '姓名 | 应出勤 | 实际出勤 | 请假\n甲 | 22天 | 22天 | 0天\n乙 | 22天 | 20天 | 2天\n丙 | 22天 | 21天 | 1天',
    ],
    [
      'a schedule',
      '工作内容 | 责任单位 | 完成时限\n前期勘察 | 规划股 | 3月底\n招标 | 办公室 | 5月底\n施工 | 工程股 | 10月底',
    ],
    [
      'revenue against budget',
      '收入项目 | 本年预算 | 本年完成 | 完成率\n税收收入 | 5000 | 5100 | 102%\n非税收入 | 800 | 760 | 95%\n转移支付收入 | 9000 | 9000 | 100%',
    ],
    [
      'scores of a tender',
      '评审因素 | 评审标准 | 分值 | 评委打分\n价格 | 最低价得满分 | 30 | 28\n技术 | 方案完整 | 50 | 45\n业绩 | 每个2分 | 20 | 16',
    ],
    [
      'stocktaking',
      '资产名称 | 账面数 | 实盘数 | 差异\n电脑 | 120台 | 119台 | 1台\n打印机 | 30台 | 30台 | 0台\n车辆 | 5辆 | 5辆 | 0辆',
    ],
    [
      'a statistic by towns',
      '乡镇 | 2021年 | 2022年 | 增长\n甲镇 | 1200人 | 1300人 | 8.3%\n乙镇 | 900人 | 950人 | 5.6%\n丙镇 | 700人 | 690人 | -1.4%',
    ],
    [
      'costs and their limits',
      '项目 | 标准 | 依据\n住宿费 | ≤400元/天 | 文件\n伙食费 | ≤100元/天 | 文件\n交通费 | ≤80元/天 | 文件',
    ],
    [
      'a survey',
      '问题 | 非常满意 | 满意 | 不满意\n服务态度 | 80% | 15% | 5%\n办事效率 | 70% | 25% | 5%\n环境卫生 | 75% | 20% | 5%',
    ],
    [
      'services bought',
      '服务内容 | 服务要求 | 违约处理\n保洁服务 | ≥2次/天 | 扣50元\n绿化服务 | ≥1次/周 | 扣30元\n安保服务 | 24小时 | 扣100元',
    ],
    [
      'growth against last year',
      '指标 | 本年 | 上年 | 同比\n生产总值 | 500亿元 | 480亿元 | 4.2%\n财政收入 | 30亿元 | 28亿元 | 7.1%\n居民收入 | 3万元 | 2.8万元 | 7.1%',
    ],
    [
      'conditions of an application',
      '申请条件 | 要求 | 是否符合\n注册时间 | ≥2年 | 是\n种植面积 | ≥100亩 | 是\n带动农户 | ≥20户 | 否',
    ],
    [
      'execution rates of projects',
      '2023年项目绩效自评汇总表\n项目名称 | 全年预算数 | 执行率 | 自评得分\n修路 | 500 | 98.5% | 96\n架桥 | 300 | 100% | 98\n打井 | 200 | 92.1% | 91',
    ],
  ])('%s', (_, table) => {
    expect(read(sheetFrom(table, { name: 'Sheet1' }))).toEqual({ forms: [], unreadable: [] });
  });
});
