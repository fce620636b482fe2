/** Points of an opinion about what was planned: table, targets, weights, approved targets. */
import { PLACE, type GroupedTexts } from './grouped-text';

export const groupedTargetTexts: GroupedTexts = {
  'comparator-missing.atLeast': {
    what: '下列指标值没有比较符号',
    item: `${PLACE}（“{target}”，一般写“≥{bound}”）`,
    fix: '请补上符号。',
  },
  'comparator-missing.atMost': {
    what: '下列指标值没有比较符号',
    item: `${PLACE}（“{target}”，一般写“≤{bound}”）`,
    fix: '请补上符号。',
  },
  'comparator-missing.exactly': {
    what: '下列指标值没有比较符号',
    item: `${PLACE}（“{target}”，请写成“={bound}”）`,
    fix: '请先把单元格设为文本格式再改，以免变成公式。',
  },
  'comparator-missing.open': {
    what: '下列指标值没有比较符号',
    item: `${PLACE}（“{target}”）`,
    fix: '请按本意补上符号：不少于写 ≥，不超过写 ≤，正好写 =。',
  },
  'comparator-missing.range': {
    what: '下列指标值写成区间，没有比较符号',
    item: `${PLACE}（“{target}”，例如改为“≥{bound}”）`,
    fix: '请改为一个界限。',
  },
  'direction-suspect.moreIsBetter': {
    what: '下列指标值的符号方向可能反了',
    item: `${PLACE}（“{target}”）`,
    fix: '请核对符号；如果本意是不少于，请改为“≥”；确需控制上限的，请说明。',
  },
  'direction-suspect.lessIsBetter': {
    what: '下列指标值的符号方向可能反了',
    item: `${PLACE}（“{target}”）`,
    fix: '请核对符号；如果本意是不超过，请改为“≤”。',
  },
  'funds-parts-differ.differs': {
    what: '下列资金的总额与各部分之和不一致',
    item: `${PLACE}{column}（总额{total}{unit}，各部分相加{sum}{unit}）`,
    fix: '请对照预算批复和决算数更正。',
  },
  'head-incomplete.fieldMissing': {
    what: '表头下列各项没有填写',
    item: PLACE,
    fix: '请填写单位全称。',
  },
  'indicator-added.added': {
    what: '下列指标在批复的目标表（{approvedSheet}）中没有',
    item: PLACE,
    fix: '请核对指标名称是否写错；确属新增的，请删去，或附上批复。',
  },
  'indicator-dropped.dropped': {
    what: '下列批复的指标在自评表中没有',
    item: '“{indicator}”（{approvedCell}，指标值“{approved}”）',
    fix: '请在自评表中补上；已批准取消的，请附上依据。',
  },
  'indicator-duplicate.repeated': {
    what: '下列指标的名称重复',
    item: `${PLACE}（与{earlierCell}相同）`,
    fix: '请核对是否多录了一行；确是两个指标的，请在名称中写明区别。',
  },
  'indicator-incomplete.targetMissing': {
    what: '下列指标没有填写指标值',
    item: PLACE,
    fix: '请按批复的绩效目标填写指标值。',
  },
  'indicator-incomplete.nameMissing': {
    what: '下列各行有指标值而没有指标名称',
    item: `${PLACE}（“{target}”）`,
    fix: '请填写三级指标名称；多余的内容请清空。',
  },
  'indicator-misplaced.rateUnderQuantity': {
    what: '下列指标是比率，却列在“{level2}”下',
    item: PLACE,
    fix: '请移到相应的二级指标下，或改为具体数量；批复即如此的，可不改动。',
  },
  'indicator-misplaced.extentUnderQuantity': {
    what: '下列指标用比率表示，列在“{level2}”下',
    item: PLACE,
    fix: '能写数量的请改为数量，例如“≥12台”；批复即如此的，可不改动。',
  },
  'indicator-misplaced.headCountUnderQuality': {
    what: '下列指标是人数，却列在“{level2}”下',
    item: PLACE,
    fix: '请移到数量指标下；批复即如此的，可不改动。',
  },
  'indicator-misplaced.moneyOutsideCost': {
    what: '下列指标是金额，却列在“{level2}”下',
    item: PLACE,
    fix: '请移到成本指标下；批复即如此的，可不改动。',
  },
  'indicator-misplaced.earningsOutsideBenefit': {
    what: '下列指标是带来的收益，却列在“{level2}”下',
    item: PLACE,
    fix: '请移到经济效益指标下；批复即如此的，可不改动。',
  },
  'indicator-misplaced.timeElsewhere': {
    what: '下列指标是时限，却列在“{level2}”下',
    item: PLACE,
    fix: '请移到时效指标下；批复即如此的，可不改动。',
  },
  'placeholder-left.left': {
    what: '下列各处还是模板内容，没有替换',
    item: `${PLACE}一行填“{text}”`,
    fix: '请填写实际内容；用不到的行，请清空整行。',
  },
  'placeholder-left.nameLeft': {
    what: '下列各处还是模板内容，没有替换',
    item: PLACE,
    fix: '请填写实际内容；用不到的行，请清空整行。',
  },
  'rate-target-at-limit.atLeastAll': {
    what: '下列比率最高只能是100%，指标值的符号却是“≥”',
    item: `${PLACE}（“{target}”）`,
    fix: '请改为“=100%”；先把单元格设为文本格式，以免变成公式。',
  },
  'rate-target-at-limit.aboveAll': {
    what: '下列比率的指标值超过了100%',
    item: `${PLACE}（“{target}”）`,
    fix: '请核对数字；如果考核的是增长，请在名称中写明“增长率”。',
  },
  'target-changed.changed': {
    what: '下列指标值与批复的不一致',
    item: `${PLACE}（填写“{target}”，批复“{approved}”，见{approvedCell}）`,
    fix: '请改回批复的指标值；经批准调整过的，请附上调整批复。',
  },
  'target-eaten-by-excel.formula': {
    what: '下列指标值被 Excel 当成公式，打印出来与原来输入的不同',
    item: `${PLACE}（应为“{typed}”）`,
    fix: '请先把单元格设为文本格式，再按括号中的内容重新输入。',
  },
  'target-eaten-by-excel.error': {
    what: '下列指标值被 Excel 当成公式，显示为错误',
    item: `${PLACE}（应为“{typed}”）`,
    fix: '请先把单元格设为文本格式，再按括号中的内容重新输入。',
  },
  'target-eaten-by-excel.errorWithoutText': {
    what: '下列指标值显示为错误，看不到原来输入的内容',
    item: `${PLACE}（“{target}”）`,
    fix: '请先把单元格设为文本格式，再按批复的绩效目标重新输入。',
  },
  'target-eaten-by-excel.month': {
    what: '下列指标值被 Excel 存成了日期',
    item: `${PLACE}（应为“{typed}”）`,
    fix: '请先把单元格设为文本格式，再按括号中的内容重新输入。',
  },
  'target-eaten-by-excel.date': {
    what: '下列指标值被 Excel 变成了日期',
    item: `${PLACE}（“{target}”）`,
    fix: '请先把单元格设为文本格式，再按批复的绩效目标重新输入。',
  },
  'target-inconsistent.differs': {
    what: '下列指标与其他项目的同名指标指标值不同',
    item: `${PLACE}（“{target}”；项目“{otherProject}”是“{other}”，见{otherCell}）`,
    fix: '请核对口径；确属不同的，可在指标名称中写明区别。',
  },
  'target-not-measurable.rate': {
    what: '下列指标是比率，指标值却没有数值',
    item: `${PLACE}（“{target}”）`,
    fix: '请把指标值写成百分比，例如“≥90%”。',
  },
  'target-not-measurable.number': {
    what: '下列指标是数量，指标值却没有数值',
    item: `${PLACE}（“{target}”）`,
    fix: '请写明数量和单位，例如“≥10次”。',
  },
  'target-not-measurable.persons': {
    what: '下列指标是人数，指标值却没有数值',
    item: `${PLACE}（“{target}”）`,
    fix: '请写明人数，例如“≥100人”。',
  },
  'target-not-measurable.years': {
    what: '下列指标是年限，指标值却没有年数',
    item: `${PLACE}（“{target}”）`,
    fix: '请写明年数，例如“≥5年”。',
  },
  'target-not-measurable.money': {
    what: '下列指标是金额，指标值却没有数值',
    item: `${PLACE}（“{target}”）`,
    fix: '请写明金额和单位，例如“≤5万元”；确实只能与上年比较的，写“同比下降”。',
  },
  'target-not-measurable.time': {
    what: '下列指标是时间，指标值却没有期限',
    item: `${PLACE}（“{target}”）`,
    fix: '请写明时限或截止日期，例如“≤3个工作日”或“11月底前”。',
  },
  'target-repeats-name.repeatsName': {
    what: '下列指标值只是把名称又写了一遍',
    item: `${PLACE}（“{target}”）`,
    fix: '请写明要达到的数值或可以核对的结果。',
  },
  'target-repeats-name.repeatsDescription': {
    what: '下列指标值只是把指标描述又写了一遍',
    item: `${PLACE}（“{target}”）`,
    fix: '请写明要达到的数值或可以核对的结果。',
  },
  'target-trivial.fromZero': {
    what: '下列指标值怎样完成都算达标',
    item: `${PLACE}（“{target}”）`,
    fix: '请写明应达到的水平，例如上年实际数或计划数。',
  },
  'target-trivial.fromZeroUnwanted': {
    what: '下列指标越少越好，指标值的符号却是“≥”',
    item: `${PLACE}（“{target}”）`,
    fix: '请改为上限，例如“=0”或“≤”加上计划控制的数值。',
  },
  'target-trivial.upToAllWanted': {
    what: '下列指标越高越好，指标值的符号却是“≤”',
    item: `${PLACE}（“{target}”）`,
    fix: '请改为应达到的水平，例如“≥95%”；要求全部完成的写“=100%”。',
  },
  'target-trivial.upToAll': {
    what: '下列指标值怎样完成都算达标',
    item: `${PLACE}（“{target}”）`,
    fix: '请写明应达到的水平，例如把上限降到计划控制的百分比。',
  },
  'target-vague.vague': {
    what: '下列指标值看不出做到什么程度',
    item: `${PLACE}（只写“{target}”）`,
    fix: '能量化的请写数值；不能量化的，请写明可以核对的结果。',
  },
  'unit-mismatch.rateWithUnit': {
    what: '下列指标是比率，指标值的单位却不是百分比',
    item: `${PLACE}（“{target}”）`,
    fix: '请把指标值改为百分比；如果考核的是数量，请改指标名称。',
  },
  'unit-mismatch.rateWithWord': {
    what: '下列指标是比率，指标值却没有数值',
    item: `${PLACE}（“{target}”）`,
    fix: '请写明百分比，例如“≥5%”；无法量化的，请改指标名称。',
  },
  'unit-mismatch.countWithUnit': {
    what: '下列指标值的单位与名称不符',
    item: `${PLACE}（“{target}”）`,
    fix: '请按名称改单位；如果单位是对的，请改指标名称。',
  },
  'unit-mismatch.countWithRate': {
    what: '下列指标是数量，指标值却是百分比',
    item: `${PLACE}（“{target}”）`,
    fix: '请把指标值改为数量；如果考核的是比例，请把名称改为“……率”。',
  },
  'unit-missing.unit': {
    what: '下列指标值没有单位',
    item: `${PLACE}（“{target}”）`,
    fix: '请在数字后补上单位，例如“个”“次”“人”。',
  },
  'unit-missing.yuan': {
    what: '下列指标值没有写“元”或“万元”',
    item: `${PLACE}（“{target}”）`,
    fix: '请在数字后补上“元”或“万元”，例如“≤5000元/人”。',
  },
  'unit-nonstandard.loose': {
    what: '下列指标值的单位“{unit}”写法不规范',
    item: `${PLACE}（“{target}”）`,
    fix: '请把“{unit}”改为“{standard}”。',
  },
  'weight-missing.blank': {
    what: '下列指标没有填写分值',
    item: PLACE,
    fix: '请填写批复的分值。',
  },
  'weight-zero.zero': {
    what: '下列指标的分值是0',
    item: PLACE,
    fix: '请按批复的分值填写，并相应调整其他行，使合计仍为满分。',
  },
  'weights-by-dimension.output': {
    what: '下列各类指标的分值与所选评分规则不同',
    item: '{cell} 起，产出指标（合计{sum}分，规则{right}分）',
    fix: '请与批复的分值核对；批复如此的，无需修改。',
  },
  'weights-by-dimension.cost': {
    what: '下列各类指标的分值与所选评分规则不同',
    item: '{cell} 起，成本指标（合计{sum}分，规则{right}分）',
    fix: '请与批复的分值核对；批复如此的，无需修改。',
  },
  'weights-by-dimension.benefit': {
    what: '下列各类指标的分值与所选评分规则不同',
    item: '{cell} 起，效益指标（合计{sum}分，规则{right}分）',
    fix: '请与批复的分值核对；批复如此的，无需修改。',
  },
  'weights-by-dimension.satisfaction': {
    what: '下列各类指标的分值与所选评分规则不同',
    item: '{cell} 起，满意度指标（合计{sum}分，规则{right}分）',
    fix: '请与批复的分值核对；批复如此的，无需修改。',
  },
};
