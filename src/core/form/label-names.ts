/** The words around an indicator table, as data. Normalised: half width, no white space, no brackets. */
import type { ClosingPart, FundsColumn, FundsRowKind, HeadField } from './form';

const words = (text: string): readonly string[] => text.split(' ');

/** Labels of the head, by field. */
export const headLabels: Readonly<Record<HeadField, readonly string[]>> = {
  projectName: words(
    '项目名称 转移支付名称 专项名称 专项资金名称 资金名称 政策名称 二级项目名称 一级项目名称 子项目名称 转移支付项目名称 项目支出名称 转移名称 转移支付资金名称 专项资金项目名称 政策项目名称 项目政策名称',
  ),
  department: words(
    '主管部门 市级主管部门 省级主管部门 区级主管部门 县级主管部门 中央主管部门 地方主管部门 主管预算部门 预算主管部门 主管单位 业务主管部门 主管部门及代码 项目主管部门 一级预算单位 主管预算单位 部门名称 预算部门',
  ),
  implementer: words(
    '实施单位 项目实施单位 申报单位名称 申报单位 单位 单位名称 填报单位 填报单位名称 项目单位 预算单位 预算单位名称 二级预算单位 基层预算单位 资金使用单位 执行单位 承担单位 具体实施单位 填报部门 用款单位 使用单位 自评单位 评价单位 部门单位名称 单位部门名称 预算部门名称 编制单位 实施主体',
  ),
  fiscalYear: words(
    '年度 预算年度 自评年度 评价年度 项目年度 会计年度 所属年度 年份 资金年度 财政年度 绩效年度',
  ),
  projectKind: words('项目类别 项目类型 项目性质 项目属性 绩效类型 项目分类 资金类型'),
  startDate: words(
    '计划开始日期 开始日期 开始时间 计划开始时间 项目开始日期 项目开始时间 起始日期 起始时间',
  ),
  endDate: words(
    '计划完成日期 完成日期 结束日期 结束时间 完成时间 计划完成时间 计划结束日期 项目结束日期 项目完成日期 终止日期 截止日期',
  ),
  other: words(
    '起止时间 项目起止时间 起止日期 项目期 项目周期 实施期限 项目期限 项目起止日期 项目执行期限',
  ),
};

/** Other labels that stand beside a value; known so that they are never taken for one. */
export const otherLabels: readonly string[] = words(
  '是否含有政府购买服务 联系人 联系电话 电话 金额单位 项目编码 项目代码 单位代码 单位编码 项目概况 立项依据 资金用途 存续状态 项目状态 职能 自评得分 自评等级 自评等次',
);

/** Who answers for a form, and when it was filled in. 审核人 and the like are not the unit's to fill. */
export const signatureLabels: readonly string[] = words(
  '项目负责人 项目责任人 专项负责人 财务负责人 单位负责人 负责人 填报人 填表人 经办人 填报日期 填表日期',
);

/** 年度总体目标 and its halves. */
export const goalLabels: {
  readonly expected: readonly string[];
  readonly achieved: readonly string[];
} = {
  expected: words(
    '预期目标 预算目标 年初设定目标 年初预期目标 年度绩效目标 绩效目标 项目总目标 年度总体目标 总目标及阶段性目标 总体目标 年度目标 项目绩效目标 绩效总目标 年度绩效总体目标 年度总体绩效目标 年初目标 年初绩效目标 预期绩效目标 总目标 实施期目标 中期目标 长期目标 年度主要任务 项目年度绩效目标 全年预期目标 总体绩效目标 设定目标 整体目标 年度整体绩效目标',
  ),
  achieved: words(
    '实际完成情况 全年实际完成情况 年度实际完成情况 目标实际完成情况 目标完成情况 总体目标完成情况 年度总体目标完成情况 全年完成情况 绩效目标完成情况 全年目标实际完成情况 年度绩效目标完成情况 目标实现情况',
  ),
};

/** Headers of the funds block. */
export const fundsHeaders: Readonly<
  Record<Exclude<FundsColumn, 'weight' | 'score' | 'forecastSpending'>, readonly string[]>
> = {
  openingBudget: words('年初预算数 年初预算 年初预算安排 年初批复数 年初预算金额 年初数'),
  annualBudget: words(
    '全年预算数 全年预算 预算数 项目当年预算 年度资金申请总额 调整后预算数 全年预算金额 预算金额 当年预算数 年度预算数 全年预算安排数 调整预算数 预算安排数 调整后预算 本年预算数 预算总额 全年预算额',
  ),
  spending: words(
    '全年执行数 执行数 决算数 全年执行 实际支出数 支出数 全年支出数 实际执行数 预算执行数 全年执行金额 执行金额 实际支出 全年实际支出数 资金支出数 全年实际执行数 实际支出金额 支出决算数',
  ),
  executionRate: words('执行率 预算执行率 资金执行率 全年执行率 支出执行率 执行进度 预算执行进度'),
  deviationReason: words('偏差原因 偏差原因分析 偏差原因分析及改进措施 原因分析 未完成原因'),
};

/** Row labels of the funds block, without 其中. Tried in order; a label that contains the word fits. */
export const fundsRowWords: readonly (readonly [kind: FundsRowKind, words: readonly string[]])[] = [
  ['carriedOver', words('结转 结余')],
  ['otherFunds', words('其他 自筹 社会资金 单位资金 事业收入 银行贷款 社会投入')],
  [
    'fiscalFunds',
    words('财政拨款 财政资金 中央 省级 市级 区级 县级 地方 补助 一般公共预算 政府性基金 财政'),
  ],
];

/** 年度资金总额 and its like; the yearly amount wins over that of a project of several years. */
export const yearlyTotalLabels: readonly string[] = words(
  '年度资金总额 年度资金申请总额 年度资金总额合计 年度预算总额 本年度资金总额 当年资金总额 全年资金总额 年度总额 预算数 年度预算资金总额 年度资金 预算执行总额 项目当年预算 当年预算 本年预算',
);
export const plainTotalLabels: readonly string[] = words(
  '项目资金总额 资金总额 合计 总额 总计 项目总预算 预算资金总额 实施期资金总额 项目总金额 总投资 预算总额 资金合计',
);

/** 总分 ends the table; 合计 does when no indicator follows. */
export const totalLabels: readonly string[] = words(
  '总分 总得分 自评总分 综合得分 评价总分 总分值 自评总得分 绩效自评总分 最终得分 总评分 总分合计 得分合计 自评得分合计 总成绩 分总 总分数 自评总分数 合计总分',
);
export const sumLabels: readonly string[] = words(
  '合计 总计 共计 分值合计 合计分值 合计得分 总和 累计',
);
export const subtotalLabels: readonly string[] = words('小计 分项小计 指标小计');

export const gradeLabels: readonly string[] = words(
  '等级 评价等级 评价等次 自评等级 自评等次 绩效等级 评价结果 自评结果 等次 绩效评级 评级 绩效等次 自评评级 自评价等级 评定等级 评价等级等次 绩效评价等级 绩效自评等级 自评档次',
);

/** What a form says about itself below its table. */
export const closingPartLabels: Readonly<
  Record<Exclude<ClosingPart, 'reasons'>, readonly string[]>
> = {
  conclusion: words('评价结论 自评结论 绩效自评结论 绩效评价结论 总体结论 自评总体结论'),
  problems: words('存在问题 存在的问题 存在的主要问题 存在主要问题 主要问题 存在问题及原因'),
  measures: words(
    '改进措施 整改措施 下一步改进措施 下一步工作措施 改进措施及结果应用方案 下一步改进工作措施',
  ),
};

/** 未完成原因及改进措施, 偏差大或目标未完成原因分析: what fell short, 原因, and what comes after it. */
export const REASONS_LABEL =
  /^(?:各项?|主要|绩效|指标|目标|项目|年度|整体)*(?:存在|产生|出现)?(?:偏差|偏离|差异|未完成|未达|未实现|未按|扣分|失分|减分)[^:。;,]{0,14}原因(?:及其?|和|与|、|以及|或|分析|说明|情况|拟|采取|的|改进|整改|下一步|工作|措施|建议|意见|方案)*$/;

/** What stands below a table: whatever begins so ends it. */
export const footerOpenings: readonly string[] = words(
  '注: 注1 备注: 说明: 填表说明 填报说明 填写说明 填表人 填报人 填表日期 填报日期 填报单位负责人 联系人 联系电话 联系方式 经办人 审核人 审核意见 审批意见 复核人 制表 单位负责人 项目负责人 部门负责人 财务负责人 分管领导 单位领导 主要负责人 负责人: 盖章 签字 签章 公章 日期: 其他需要说明 需要说明的 其他说明 有关说明 自评结论 评价结论 自评意见 绩效自评结论 主管部门意见 主管部门审核 财政部门 评审意见 存在问题 存在的问题 主要问题 问题及原因 改进措施: 下一步 意见建议 有关建议 主要经验 第1页 共1页 打印日期 编报日期 本表 评价等级说明 自评人 评价人 附注 注释 正向指标: 定量指标: 定性指标: 未完成原因和改进措施说明',
);

/** Short texts that are a footer only as the whole cell. */
export const footerLabels: readonly string[] = words(
  '注 说明 备注 日期 盖章 签字 电话 建议 结论 问题 其他',
);
