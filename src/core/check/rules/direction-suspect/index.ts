/** V07: the comparator points the wrong way for the indicator's name. */
import { normalise } from '../../../sheet/text';
import { readIndicatorName, type NameTraits } from '../../../value/word/indicator-name';
import type { IndicatorRow } from '../../../form/form';
import type { QuantityValue } from '../../../value/value';
import type { Finding, FormCheck } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { dimensionOfRow } from '../../../form/indicator-dimension';
import { targetRows, targetText } from '../../reading/target-value';
import { messages, type MessageId } from './messages';

/** Counts of which fewer may be wanted: an upper bound on them is no mistake. */
const FEWER_MAY_BE_WANTED =
  /会议|接待|公务|公车|保有|出国|出境|出访|差旅|用车|编制|控制|限制|上限|超|未|违|逾|欠|误|错|漏|故障|投诉|举报|事故|访|伤|亡|死|病|失|弃|辍|流失|贫|困|污染|排放|消耗|能耗|用电|用水|耗|剩余|结余|库存|积压|存量|减少|降低|下降|缩减|压减|取消|关闭|淘汰|拆除|纠纷|复发|再犯|犯罪|案发|发案|发生|火灾|灾|险|隐患|空|闲|负|扣|罚|退|差|异常|中断|停|迟|等待|排队|批评|借用|聘用|招聘|招录|临时|债|贷|人均占/;
/** What people are entitled to: the higher the better for them, the lower the better for the budget. */
const ENTITLEMENT = /(?:补助|补贴|资助|救助|救济|保障|供养|津贴|奖励|抚恤|慰问|待遇)(?:金)?标准$/;
const QUANTITY_NAME = /(?:数量|人数|次数|户数|项数|个数|场次|人次|件数|套数|台数|份数|期数)$/;
const QUANTITY_LEVEL = /数量/;

export const directionSuspect: FormCheck<MessageId> = {
  meta: {
    code: 'V07',
    slug: 'direction-suspect',
    title: '比较符号方向可疑',
    englishTitle: 'Comparator points the wrong way',
    scope: 'row',
    severity: 'warning',
    basis: [
      {
        text: '经复核的目标表标注：数量、受益人数、使用年限写“≤”，节约成本写“≤”方向相反',
        certainty: 'label',
      },
      { text: '公开的审计规则：成本指标写“≥”“>”应提示', certainty: 'seen' },
    ],
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    const findings: Finding<MessageId>[] = [];
    for (const each of targetRows(assessed)) {
      const { row, target } = each;
      if (target.kind !== 'quantity' || target.change) continue;
      const points = pointsTo(target);
      const wanted = points && directionOf(row.row, target);
      if (!wanted || wanted === points) continue;
      findings.push(
        rowFinding(assessed.form, row, ['target'], {
          messageId: wanted === 'positive' ? 'moreIsBetter' : 'lessIsBetter',
          data: { target: targetText(each) },
        }),
      );
    }
    return findings;
  },
};

function pointsTo({ comparator }: QuantityValue): NameTraits['direction'] {
  if (comparator === 'ge' || comparator === 'gt') return 'positive';
  return comparator === 'le' || comparator === 'lt' ? 'reverse' : null;
}

/** Which way is good for this indicator; `null` where name and place do not say. */
function directionOf(row: IndicatorRow, { unit }: QuantityValue): NameTraits['direction'] {
  const traits = readIndicatorName(row.name);
  const isCost = dimensionOfRow(row) === 'cost';
  if (traits.isDecrease) {
    // 降低采购成本 ≤50万元 may state the cost that remains; a percentage is the decrease itself.
    return unit?.dimension === 'ratio' ? 'positive' : null;
  }
  if (ENTITLEMENT.test(traits.name)) return null;
  if (traits.direction !== null) return traits.direction;
  if (unit?.dimension === 'money' && isCost) return 'reverse';
  const isOutput =
    traits.measure === 'count' &&
    QUANTITY_NAME.test(traits.name) &&
    QUANTITY_LEVEL.test(normalise(row.level2)) &&
    !isCost;
  return isOutput && !FEWER_MAY_BE_WANTED.test(traits.name) ? 'positive' : null;
}
