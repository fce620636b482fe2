/** Points of an opinion about what was reported: actual values, scores, reasons. */
import { PLACE, type GroupedTexts } from './grouped-text';

export const groupedResultTexts: GroupedTexts = {
  'actual-approximate.approximate': {
    what: '下列指标的实际完成值是约数',
    item: `${PLACE}（填写“{actual}”，指标值“{target}”）`,
    fix: '请填写统计得到的准确数值。',
  },
  'actual-copies-target.copied': {
    what: '下列指标的实际完成值与指标值一字不差',
    item: `${PLACE}（“{actual}”）`,
    fix: '请填写实际达到的数值或完成的时间。',
  },
  'actual-has-comparator.limit': {
    what: '下列指标的实际完成值写成了指标值的样子',
    item: `${PLACE}（“{actual}”）`,
    fix: '请填写实际达到的数值，不带比较符号。',
  },
  'actual-incomparable.kindDiffers': {
    what: '下列指标的实际完成值与指标值无法比较',
    item: `${PLACE}（指标值“{target}”，完成“{actual}”）`,
    fix: '请按指标值的写法填写：数字对数字，时间对时间，文字对文字。',
  },
  'actual-incomparable.numberForWords': {
    what: '下列指标的指标值是文字，实际完成值却是数字',
    item: `${PLACE}（指标值“{target}”，完成“{actual}”）`,
    fix: '请用文字说明达到的程度；指标值应当量化的，请先补上数值。',
  },
  'actual-incomparable.claimOnly': {
    what: '下列指标的实际完成值没有写出数值',
    item: `${PLACE}（指标值“{target}”，只写“{actual}”）`,
    fix: '请填写实际完成的数值和单位。',
  },
  'actual-incomparable.unitDiffers': {
    what: '下列指标的实际完成值与指标值单位不同',
    item: `${PLACE}（指标值“{target}”，完成“{actual}”）`,
    fix: '请按指标值的单位填写。',
  },
  'actual-incomplete.unanswered': {
    what: '下列指标只填写了一部分完成情况',
    item: `${PLACE}（指标值“{target}”，没有说到“{parts}”）`,
    fix: '请补上括号中所列部分的完成情况。',
  },
  'actual-missing.blank': {
    what: '下列指标没有填写实际完成值',
    item: `${PLACE}（指标值“{target}”）`,
    fix: '请填写全年实际完成值；没有开展的填0并说明原因。',
  },
  'actual-missing.mark': {
    what: '下列指标没有填写实际完成值',
    item: `${PLACE}（只填了“{text}”）`,
    fix: '请填写全年实际完成值；没有开展的填0并说明原因。',
  },
  'actual-missing.errorValue': {
    what: '下列指标的实际完成值是错误值',
    item: `${PLACE}（“{text}”）`,
    fix: '请更正公式，或直接填写全年实际完成值。',
  },
  'actual-unit-missing.unitMissing': {
    what: '下列指标的实际完成值没有写单位',
    item: `${PLACE}（填写“{actual}”，指标值“{target}”）`,
    fix: '请在数字后写明单位。',
  },
  'actual-unit-missing.shareOrPercent': {
    what: '下列指标的实际完成值看不出是不是百分比',
    item: `${PLACE}（填写“{actual}”，指标值“{target}”，可能是{percent}）`,
    fix: '请写成百分比。',
  },
  'full-score-target-missed.missedComputed': {
    what: '下列指标没有达标，却得满分',
    item: `${PLACE}（指标值“{target}”，完成“{actual}”，得分{score}分，应得{computed}分）`,
    fix: '请把得分改为应得的分数；如完成值填错，请先更正。',
  },
  'full-score-target-missed.missed': {
    what: '下列指标没有达标，却得满分',
    item: `${PLACE}（指标值“{target}”，完成“{actual}”，得分{score}分）`,
    fix: '请按完成程度重新评定得分；如完成值填错，请先更正。',
  },
  'full-score-target-missed.partial': {
    what: '下列指标只是部分达成，却得满分',
    item: `${PLACE}（指标值“{target}”，完成“{actual}”，得分{score}分）`,
    fix: '请按档次重新评定得分；其实全部达成的，请更正完成值。',
  },
  'over-completion-unexplained.exceeded': {
    what: '下列指标超额较多，没有说明原因',
    item: `${PLACE}（指标值“{target}”，完成“{actual}”，完成率{completion}）`,
    fix: '请写明超额的原因，以及下一年指标值如何调整。',
  },
  'over-completion-unexplained.withoutRatio': {
    what: '下列指标超额较多，没有说明原因',
    item: `${PLACE}（指标值“{target}”，完成“{actual}”）`,
    fix: '请写明超额的原因，以及下一年指标值如何调整。',
  },
  'rate-over-limit.above': {
    what: '下列指标的实际完成值超过100%',
    item: `${PLACE}（“{actual}”）`,
    fix: '请核对分子、分母和小数点后更正。',
  },
  'rate-over-limit.below': {
    what: '下列指标的实际完成值小于0%',
    item: `${PLACE}（“{actual}”）`,
    fix: '请核对分子、分母和正负号后更正。',
  },
  'reason-contradicts.claimsExceeded': {
    what: '下列指标没有达标，偏差原因却写已经完成',
    item: `${PLACE}（指标值“{target}”，完成“{actual}”，原因写“{reason}”）`,
    fix: '请核对完成值；无误时，请改写没有达标的原因。',
  },
  'reason-contradicts.claimsDone': {
    what: '下列指标没有达标，偏差原因却写已经完成',
    item: `${PLACE}（指标值“{target}”，完成“{actual}”，原因写“{reason}”）`,
    fix: '请核对完成值；无误时，请改写没有达标的原因。',
  },
  'reason-contradicts.claimsOnTime': {
    what: '下列指标没有达标，偏差原因却写已经完成',
    item: `${PLACE}（指标值“{target}”，完成“{actual}”，原因写“{reason}”）`,
    fix: '请核对完成值；无误时，请改写没有达标的原因。',
  },
  'reason-contradicts.deniesDone': {
    what: '下列指标已经达标，偏差原因却写没有完成',
    item: `${PLACE}（指标值“{target}”，完成“{actual}”，原因写“{reason}”）`,
    fix: '请核对完成值；无误时，请更正说明。',
  },
  'reason-insufficient.noReason': {
    what: '下列指标没有写出偏差原因',
    item: `${PLACE}（只写了“{reason}”）`,
    fix: '请写明具体原因和改进措施。',
  },
  'reason-insufficient.blanksLeft': {
    what: '下列指标的偏差原因没有填完',
    item: `${PLACE}（“{reason}”）`,
    fix: '请补上原因和改进措施。',
  },
  'reason-insufficient.tooShort': {
    what: '下列指标的偏差原因过于简单',
    item: `${PLACE}（“{reason}”）`,
    fix: '请写明具体原因和改进措施。',
  },
  'reason-insufficient.cutOff': {
    what: '下列指标的偏差原因好像没有写完',
    item: `${PLACE}（“{reason}”）`,
    fix: '请把原因写完整，并补上改进措施。',
  },
  'reason-insufficient.vagueCause': {
    what: '下列指标的偏差原因过于笼统',
    item: `${PLACE}（“{reason}”）`,
    fix: '请写明具体原因和改进措施。',
  },
  'reason-insufficient.noCause': {
    what: '下列指标的偏差原因只重复了完成情况',
    item: `${PLACE}（“{reason}”）`,
    fix: '请补上造成偏差的具体原因和改进措施。',
  },
  'reason-insufficient.noMeasure': {
    what: '下列指标写了偏差原因，没有写改进措施',
    item: PLACE,
    fix: '请各补一句下一步怎么做，或下一年指标值如何调整。',
  },
  'reason-missing.missed': {
    what: '下列指标没有达标，也没有写偏差原因',
    item: `${PLACE}（指标值“{target}”，完成“{actual}”）`,
    fix: '请逐项写明没有达标的具体原因，以及下一步怎么做。',
  },
  'reason-missing.partial': {
    what: '下列指标只是部分达成，也没有写偏差原因',
    item: `${PLACE}（指标值“{target}”，完成“{actual}”）`,
    fix: '请逐项写明差在哪里、为什么，以及下一步怎么做。',
  },
  'reason-missing.scoreReduced': {
    what: '下列指标的得分低于分值，却没有写原因',
    item: `${PLACE}（得分{score}分，分值{weight}分）`,
    fix: '请写明扣分的原因和改进措施；不该扣分的，请更正得分。',
  },
  'reason-repeated.repeated': {
    what: '下列各处起，多行的偏差原因写法相同',
    item: `${PLACE}（{rows}行都写“{reason}”）`,
    fix: '请逐行补充与该指标有关的原因和改进措施；确为同一原因的，无需修改。',
  },
  'score-differs.withinTier': {
    what: '下列指标已达成指标值，得分却低于规则',
    item: `${PLACE}（填写{score}分，按规则{computed}分）`,
    fix: '有意扣分的，请写明原因；否则请改为按规则应得的分数。',
  },
  'score-differs.differs': {
    what: '下列指标的得分与规则不符',
    item: `${PLACE}（填写{score}分，应得{computed}分）`,
    fix: '请核对指标值、完成值和分值；都无误时请改为应得的分数。',
  },
  'score-missing.computable': {
    what: '下列指标没有填写得分',
    item: `${PLACE}（应得{computed}分）`,
    fix: '请填入括号中应得的分数。',
  },
  'score-missing.toDecide': {
    what: '下列指标没有填写得分',
    item: `${PLACE}（指标值“{target}”，完成“{actual}”）`,
    fix: '请判定档次，并填写该档内的得分。',
  },
  'score-missing.toClarify': {
    what: '下列指标没有填写得分，完成值与指标值也对不上',
    item: `${PLACE}（指标值“{target}”，完成“{actual}”）`,
    fix: '请先核对指标值和实际完成值，两者能够对照后，再填写得分。',
  },
  'score-not-a-number.score': {
    what: '下列指标的得分不是数字',
    item: `${PLACE}（“{text}”）`,
    fix: '请只填数字；没有得分的填0。',
  },
  'score-not-a-number.weight': {
    what: '下列指标的分值不是数字',
    item: `${PLACE}（“{text}”）`,
    fix: '请只填数字，与批复的分值一致。',
  },
  'score-over-weight.overWeight': {
    what: '下列指标的得分超过了分值',
    item: `${PLACE}（得分{score}分，分值{weight}分）`,
    fix: '请更正得分；如分值填错，请更正分值。',
  },
  'score-over-weight.ruleGives': {
    what: '下列指标的得分超过了分值',
    item: `${PLACE}（得分{score}分，分值{weight}分，应得{computed}分）`,
    fix: '请核对后改为应得的分数；如分值填错，请更正分值。',
  },
  'tier-mismatch.achieved': {
    what: '下列指标判为达成，得分却不在该档',
    item: `${PLACE}（完成“{actual}”，得分{score}分）`,
    fix: '请在该档内调整得分，或改判档次并写明原因。',
  },
  'tier-mismatch.partlyAchieved': {
    what: '下列指标是部分达成，得分却不在该档',
    item: `${PLACE}（指标值“{target}”，完成“{actual}”，得分{score}分）`,
    fix: '请在该档内调整得分，或改判档次并写明原因。',
  },
  'tier-mismatch.notAchieved': {
    what: '下列指标判为未达成，得分却不在该档',
    item: `${PLACE}（完成“{actual}”，得分{score}分）`,
    fix: '请在该档内调整得分，或改判档次并写明原因。',
  },
};
