/** Limits that stand elsewhere: 不超预算, 控制在概算内, 不低于省定标准. */
import { spellOut } from '../read/spelling';
import { unitScale } from '../unit/units';
import { isMoney } from '../word/direction';
import { readWording, saysLess } from '../word/words';
import { plainName } from '../word/indicator-name';
import type { Comparison, QualitativeValue, QuantityValue } from '../value';
import { judged, undecided, type CompareContext } from './compare-result';

/** `within` and `beyond` speak of an upper limit, `reached` and `below` of a lower one, `fitting` and `level` of either. */
type Side = 'within' | 'beyond' | 'reached' | 'below' | 'fitting' | 'level';

interface Limit {
  readonly side: Side;
  /** 预算, 中央标准; `''` where it is not named again. */
  readonly of: string;
}

const PLAIN = 2;
/** The longest come first: 不超过 before 超过. */
const OPENINGS: readonly (readonly [RegExp, Side])[] = [
  [/^(?:不得?|不应|不能|未|没有|无)(?:超过|超出|超支|突破|高于|大于|多于|超)/, 'within'],
  [/^(?:控制在|限制在|≤|<)/, 'within'],
  [/^(?:超过|超出|超支|突破|高于|大于|多于|超)/, 'beyond'],
  [/^(?:不得?|不应|不能|未|没有)(?:低于|少于|小于)/, 'reached'],
  [/^(?:达到|≥|>)/, 'reached'],
  [/^(?:低于|少于|小于|未达到|未达)/, 'below'],
  [/^(?:符合|满足)/, 'fitting'],
];
const WITHIN = /(?:范围)?(?:之|以)?内$/;
/** 与上年持平. */
const LEVEL = /^(?:与|和|同|跟)(.{1,12})(?:持平|一致|相同|相等)$/;
/** Words that add nothing to what the limit is: 预算数, 预算金额, 标准要求. */
const TAIL = /(?:数额|金额|总额|数|额|要求|规定|范围|指标){1,2}$/;
const LIMITS = /预算|概算|估算|标准|定额|限额|计划|合同价?|控制价|目标价|去年|上年|往年/;

/** `null` where the text states no such limit, or holds a number, which is a limit of its own. */
function limitIn(value: string): Limit | null {
  const text = spellOut(value).replace(/[。.;；]$/, '');
  if (/\d/.test(text) || text.length > 24) return null;
  const level = LEVEL.exec(text);
  if (level) return { side: 'level', of: level[1] ?? '' };
  const opening = OPENINGS.find(([words]) => words.test(text));
  const rest = opening ? text.replace(opening[0], '') : text;
  const isInside = WITHIN.test(rest);
  if (!opening && !isInside) return null;
  const of = rest.replace(WITHIN, '').replace(TAIL, '');
  // 基本控制在…, 未控制在…, 预计控制在…: less than it seems.
  if (readWording(of).degree !== PLAIN || saysLess(of)) return null;
  return { side: opening?.[1] ?? 'within', of };
}

/** 符合要求 alone does not say what it fits. */
const isAbout = ({ of }: Limit, { of: other, side }: Limit): boolean =>
  other === '' ? side !== 'fitting' : of.endsWith(other) || other.endsWith(of);

const MET: Readonly<Partial<Record<Side, readonly Side[]>>> = {
  within: ['within', 'below', 'fitting', 'level'],
  reached: ['reached', 'beyond', 'fitting', 'level'],
};
const MISSED: Readonly<Partial<Record<Side, Side>>> = { within: 'beyond', reached: 'below' };

/** 不超过中央标准 and 未超过; `null` where one of them names no limit, or another one. */
export function compareLimits(
  target: QualitativeValue,
  actual: QualitativeValue,
): Comparison | null {
  const wanted = limitIn(target.text);
  if (!wanted || !LIMITS.test(wanted.of)) return null;
  const said = limitIn(actual.text);
  if (!said || !isAbout(wanted, said)) return null;
  if ((MET[wanted.side] ?? []).indexOf(said.side) >= 0) return judged('met', 'wording');
  return MISSED[wanted.side] === said.side ? judged('missed', 'wording') : null;
}

/** Names that mean the whole of the money: 项目总成本, 成本控制数; 会议费 is a part of it. */
const WHOLE =
  /^(?:项目|年度|本年|全年|总|预算|财政|专项|资金|经济|成本|支出|费用|经费|控制|数|额|量|情况|指标|使用|金额|投入|投资|合计|实际|完成)+$/;

/** 98.5万元, 实际支出98.5万元: what was spent in all; 超支3万元 and 节约3万元 tell a difference. */
const AMOUNT_SPENT =
  /^[实际项目全年度总共合计支出付已使用花费执行投入成本经资金额数为是了:≤<=]*[\d.,]+[\u4e00-\u9fff]{1,3}$/;

/**
 * 不超预算 and 98.5万元: met where the indicator is the whole cost and the budget on the sheet is not exceeded. What is
 * above it may come from other years or sources, and the budget of a part stands nowhere. `null`: no such limit.
 */
export function compareWithLimit(
  target: QualitativeValue,
  actual: QuantityValue,
  { indicator, budget }: CompareContext,
): Comparison | null {
  const wanted = limitIn(target.text);
  if (!wanted || !LIMITS.test(wanted.of) || !isMoney(actual.unit)) return null;
  const isBudget =
    wanted.side === 'within' && /^(?:年初|年度|项目|批复|财政)*预算$/.test(wanted.of);
  const factor = unitScale(actual.unit?.name ?? '')?.factor;
  if (
    !isBudget ||
    budget === undefined ||
    factor === undefined ||
    !AMOUNT_SPENT.test(spellOut(actual.text)) ||
    !WHOLE.test(plainName(indicator))
  ) {
    return undecided('limit-elsewhere');
  }
  return actual.value * factor <= budget ? judged('met', 'wording') : undecided('limit-elsewhere');
}
