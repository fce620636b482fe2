/**
 * The words of indicator headers, as data. What they mean: docs/domain.md.
 *
 * Names are normalised: half width, no white space, asterisks or brackets.
 */
import type { IndicatorColumn } from './form';

/**
 * How strongly a header claims a column.
 * `certain`: hardly printed outside indicator tables; `usual`: common elsewhere too;
 * `fallback`: taken only when no other header claims the column.
 */
export type Claim = 'certain' | 'usual' | 'fallback';

/** Headers that matter for reading, and are no column of the indicator table. */
export const SIDE_COLUMNS = [
  'project',
  'sequence',
  'past',
  'monitoringActual',
  'levelWeight',
] as const;
export type SideColumn = (typeof SIDE_COLUMNS)[number];

export interface ColumnClaim {
  readonly column: IndicatorColumn | SideColumn;
  readonly claim: Claim;
}

type Names = readonly [column: ColumnClaim['column'], claim: Claim, names: string];

const exactNames: readonly Names[] = [
  ['level1', 'certain', '一级指标 一级目标 一级绩效指标 一级指标名称 绩效一级指标'],
  ['level1', 'usual', '一级'],
  ['level1', 'fallback', '指标类型 指标类别 指标分类'],
  ['level2', 'certain', '二级指标 二级目标 二级绩效指标 二级指标名称 绩效二级指标'],
  ['level2', 'usual', '二级'],
  ['level2', 'fallback', '名称'],
  [
    'level3',
    'certain',
    '三级指标 三级目标 三级绩效指标 三级指标名称 绩效三级指标 绩效指标名称 明细指标',
  ],
  ['level3', 'usual', '三级 指标名称 考核指标 考核指标名称 指标项 具体指标 四级指标 个性指标'],
  ['level3', 'fallback', '指标内容 绩效指标内容 绩效指标 指标'],
  ['description', 'certain', '绩效指标描述 指标解释 指标说明 指标描述 指标释义 指标定义'],
  ['description', 'usual', '完成情况简要描述 指标内涵 绩效指标说明'],
  ['description', 'fallback', '指标内容 绩效指标内容 说明 描述'],
  [
    'scoringStandard',
    'certain',
    '评扣分标准 评分标准 扣分标准 计分标准 赋分标准 评价标准 评分规则 计分规则 评分细则 扣分规则 评分办法',
  ],
  ['comparator', 'certain', '计算符号 运算符号 比较符号 指标符号'],
  ['comparator', 'usual', '指标性质 符号 关系符号 运算符'],
  ['comparator', 'fallback', '指标方向 指标方向性 方向'],
  ['valueKind', 'certain', '指标值类型 定量/定性 定性/定量 定量定性 定性定量'],
  ['valueKind', 'fallback', '指标性质 指标属性 指标类型 属性 类型'],
  [
    'target',
    'certain',
    '年度指标值 指标值 指标目标值 年度目标值 年度绩效指标值 目标指标值 绩效指标值',
  ],
  ['target', 'usual', '目标值 预期指标值 预期目标值 计划指标值 考核值'],
  [
    'target',
    'fallback',
    '基准值 标准值 计划值 预期值 年度目标 指标目标 目标 绩效目标 数值 指标标准 绩效标准 目标完成值 调整后',
  ],
  ['openingTarget', 'certain', '年初指标值 年初目标值 年初设定指标值 年初设定值'],
  ['openingTarget', 'fallback', '调整前'],
  ['unit', 'certain', '计量单位 度量单位 指标单位'],
  ['unit', 'usual', '单位 指标值单位'],
  [
    'actual',
    'certain',
    '实际完成值 全年完成值 年度完成值 实际完成指标值 指标完成值 全年实际完成值 年度实际完成值 实际指标值 完成指标值',
  ],
  ['actual', 'usual', '目标完成值 完成值 全年实际值 实际值 实际完成 达成值'],
  [
    'actual',
    'fallback',
    '实际完成情况 完成情况 全年完成情况 指标完成情况 年度完成情况 实际情况 完成程度 执行情况 实施进度 实施情况 完成进度 实际 完成',
  ],
  ['weight', 'certain', '指标分值 指标权重 权重设定值 分值权重 权重分值'],
  ['weight', 'usual', '分值 权重 权重占比 标准分 标准分值 满分 权重分 分数 分值设定 满分值 权重值'],
  ['score', 'certain', '自评得分 指标得分 自评分 自评分数 自评分值'],
  ['score', 'usual', '得分 实际得分 评价得分 评分 实得分 得分值 得分情况 自评 自评打分 打分'],
  ['coefficient', 'certain', '得分系数 评分系数 指标得分系数'],
  ['reviewedScore', 'usual', '核查分数 审核意见 复核分 评审分'],
  ['deduction', 'usual', '扣减分数 扣分 扣减分 扣减分值 扣分值'],
  [
    'remark',
    'fallback',
    '备注 说明 其他说明 备注说明 自评说明 情况说明 自评情况说明 完成情况说明 得分说明 扣分说明',
  ],
  ['evidence', 'usual', '佐证材料 证明材料 佐证资料 证明资料 支撑材料 佐证 评价依据 数据来源'],
  [
    'deviationReason',
    'usual',
    '原因分析 改进措施 原因说明 偏差说明 未完成原因 偏差分析 未达标原因 未达成原因 扣分原因 失分原因 减分原因 原因',
  ],
  [
    'forecast',
    'certain',
    '全年预计完成情况 全年预计完成值 预计全年完成情况 预计全年完成值 全年预计实现值 预计完成情况',
  ],
  [
    'possibility',
    'certain',
    '完成目标可能性 完成可能性 目标完成可能性 完成目标的可能性 绩效目标完成可能性 完成绩效目标可能性 目标实现可能性',
  ],
  ['possibilityCertain', 'usual', '确定能 确定能完成'],
  ['possibilityPossible', 'usual', '有可能 有可能完成'],
  ['possibilityImpossible', 'usual', '完全不可能 不可能 确定不能 不能完成 不可能完成'],
  ['causeFunding', 'usual', '经费保障 资金保障'],
  ['causeRules', 'usual', '制度保障'],
  ['causeStaff', 'usual', '人员保障'],
  ['causeEquipment', 'usual', '硬件条件保障 硬件保障 条件保障'],
  ['causeOther', 'usual', '其他原因'],
  ['project', 'usual', '项目名称 二级项目名称 专项名称 单位名称、项目名称 单位名称/项目名称'],
  ['sequence', 'usual', '序号 编号 行次 序'],
  ['levelWeight', 'usual', '一级指标分值 一级指标权重 二级指标分值 二级指标权重 一级权重 二级权重'],
];

/** Claims by normalised name. A name may claim several columns, the likeliest first. */
export const claimsByName: ReadonlyMap<string, readonly ColumnClaim[]> = (() => {
  const claims = new Map<string, ColumnClaim[]>();
  for (const [column, claim, names] of exactNames) {
    for (const name of names.split(' ')) {
      const earlier = claims.get(name);
      if (earlier) earlier.push({ column, claim });
      else claims.set(name, [{ column, claim }]);
    }
  }
  return claims;
})();

/** Words that may stand before a name without changing what it names. */
export const idlePrefixes: readonly string[] = [
  '本年度',
  '本年',
  '当年',
  '年度',
  '全年',
  '项目',
  '绩效',
  '单位',
  '部门',
  '本项目',
  '指标',
  '预算',
];

/** A family of free wordings: the name ends or contains so, and holds none of `lacks`. */
export interface HeaderFamily extends ColumnClaim {
  readonly ends?: readonly string[];
  readonly has?: readonly string[];
  readonly also?: readonly string[];
  readonly lacks?: readonly string[];
}

const VALUE_ENDS = ['指标值', '目标值', '完成值', '实际值', '完成情况', '执行情况', '实际情况'];

/** Tried in order when no exact name fits; the first family that fits decides. */
export const headerFamilies: readonly HeaderFamily[] = [
  {
    column: 'past',
    claim: 'usual',
    has: ['上年', '前年', '去年', '上一年', '往年', '历年', '历史', '以前年度', '近三年', '前三年'],
    ends: VALUE_ENDS,
    // 调整前年度指标值 is no value of 前年
    lacks: ['调整前'],
  },
  {
    column: 'target',
    claim: 'fallback',
    has: ['实施期', '中长期', '中期', '项目期', '规划期', '总体', '周期', '长期', '三年'],
    ends: ['指标值', '目标值'],
  },
  {
    column: 'deviationReason',
    claim: 'certain',
    has: ['偏差', '偏离', '未完成', '未达', '未实现', '超额', '差异'],
    also: ['原因', '分析', '说明', '措施'],
  },
  { column: 'deviationReason', claim: 'usual', has: ['原因'], also: ['分析', '措施', '说明'] },
  {
    column: 'scoringStandard',
    claim: 'certain',
    has: ['评分', '扣分', '计分', '赋分', '得分'],
    also: ['标准', '规则', '细则', '办法', '依据', '方法'],
  },
  {
    column: 'reviewedScore',
    claim: 'usual',
    has: ['核查', '复核', '审核', '复评', '评审', '核定', '抽查', '财政', '专家', '第三方', '主管'],
    ends: ['得分', '评分', '分数', '分值', '分', '意见'],
  },
  {
    column: 'evidence',
    claim: 'usual',
    ends: ['材料', '资料', '附件'],
    has: ['佐证', '证明', '支撑'],
  },
  {
    column: 'description',
    claim: 'usual',
    has: ['指标'],
    ends: ['解释', '说明', '描述', '释义', '定义', '内涵'],
  },
  {
    column: 'monitoringActual',
    claim: 'usual',
    has: ['当前', '半年', '截至', '截止', '月', '季度', '目前', '期末'],
    ends: [
      '完成值',
      '完成情况',
      '执行情况',
      '实现值',
      '实际值',
      '完成指标值',
      '进展情况',
      '执行值',
    ],
  },
  {
    column: 'forecast',
    claim: 'usual',
    has: ['预计'],
    ends: ['完成值', '完成情况', '实现值'],
  },
  {
    column: 'levelWeight',
    claim: 'usual',
    has: ['一级', '二级'],
    ends: ['分值', '权重', '得分'],
  },
  {
    column: 'openingTarget',
    claim: 'certain',
    has: ['年初', '期初', '调整前', '原'],
    ends: ['指标值', '目标值', '设定值'],
    lacks: ['调整后'],
  },
  { column: 'target', claim: 'certain', has: ['调整后', '调整'], ends: ['指标值', '目标值'] },
  {
    column: 'target',
    claim: 'usual',
    has: ['预期', '计划', '目标', '设定', '预计'],
    ends: ['完成值', '实现值', '值'],
  },
  {
    column: 'actual',
    claim: 'usual',
    has: ['实际', '完成', '全年', '年度'],
    ends: ['完成值', '实际值', '达成值', '实现值'],
  },
  { column: 'actual', claim: 'usual', has: ['实际', '完成'], ends: ['指标值', '目标值'] },
  { column: 'target', claim: 'certain', ends: ['指标值'] },
  { column: 'target', claim: 'usual', ends: ['目标值'] },
  { column: 'level3', claim: 'certain', has: ['三级'], ends: ['指标', '指标名称', '目标'] },
  { column: 'level2', claim: 'certain', has: ['二级'], ends: ['指标', '指标名称', '目标'] },
  { column: 'level1', claim: 'certain', has: ['一级'], ends: ['指标', '指标名称', '目标'] },
  {
    column: 'actual',
    claim: 'fallback',
    has: ['实际', '完成'],
    ends: ['完成情况', '执行情况', '完成结果'],
  },
  { column: 'score', claim: 'usual', ends: ['得分', '自评分', '评分'] },
  { column: 'weight', claim: 'usual', ends: ['分值', '权重', '满分'] },
  { column: 'unit', claim: 'usual', ends: ['计量单位', '度量单位'] },
];

/** What may follow a name without a bracket: fill-in advice, letters, numbers. */
export const hintOpenings: readonly string[] = [
  '填',
  '请',
  '按',
  '如',
  '需',
  '须',
  '应',
  '不',
  '见',
  '详',
  '保留',
  '数量',
  '质量',
  '产出',
  '满分',
  '总分',
  '共',
  '合计',
  '单位:',
  '百分',
  '定量',
  '定性',
  '与',
  '参',
  '例',
  '由',
  '可',
  '注',
];

/** Names under 偏差原因 that mean something only there. */
export const causeNames: ReadonlyMap<string, string> = new Map([['其他', '其他原因']]);

/** 优, 良, 中, 差 under a standard: what is aimed at is the best of them, the others are no columns of ours. */
export const degreeNames: ReadonlyMap<string, string> = new Map([
  ['优', '指标值'],
  ['优秀', '指标值'],
  ['良', ''],
  ['良好', ''],
  ['中', ''],
  ['一般', ''],
  ['差', ''],
  ['较差', ''],
]);

/** Names that stand under a header spanning several columns, and mean something only there. */
export const childNames: ReadonlyMap<string, string> = new Map([
  ['值', '指标值'],
  ['数值', '指标值'],
  ['数量', '指标值'],
  ['内容', '指标值'],
  ['指标值', '指标值'],
  ['目标值', '指标值'],
  ['符号', '计算符号'],
  ['比较', '计算符号'],
  ['性质', '计算符号'],
  ['单位', '计量单位'],
]);
