/** One clear sentence on why a person decides, for each kind of open row. */
import { plainNumber } from '../value/exact-number';
import type { Policy } from '../policy/schema';
import type { Comparison } from '../value/value';
import { tierBands } from './tier-band';
import type { Decision } from './result';

const LONGEST_QUOTE = 30;

/** A cell's text between quotes, cut where it would fill the line. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `“${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}”`;
}

/** `2.4（含）至 3.2 分`. */
export function bandWords(weight: number, tier: Decision['tier'], policy: Policy): string {
  const band = tierBands(weight, policy).filter((each) => each.tier === tier)[0];
  if (!band) return '';
  const high = `${plainNumber(band.high)} ${band.includesHigh ? '分' : '分（不含）'}`;
  return `${plainNumber(band.low)} 至 ${high}`;
}

function pair(target: string, actual: string): string {
  return `指标值${quote(target)}、实际${quote(actual)}`;
}

type Causes = Partial<Record<Comparison['reason'], string>>;

const INCOMPARABLE_CAUSES: Causes = {
  'dimension-differs': '单位不是同一类',
};

export function incomparableWords(
  target: string,
  actual: string,
  reason: Comparison['reason'],
): string {
  const cause = INCOMPARABLE_CAUSES[reason] ?? '不是同一类内容';
  return `${pair(target, actual)}：${cause}，无法比较，请判定得分`;
}

const UNDECIDED_CAUSES: Causes = {
  'claim-without-value': '没有写明具体结果，请判定得分',
  'rough-conversion': '单位只能粗略换算，结果因此不定，请判定得分',
  suspect: '单元格内容可能被 Excel 改变，请先核对',
  parts: '指标值有几项要求，实际只说明了一部分，请判定得分',
};

export function undecidedWords(
  target: string,
  actual: string,
  reason: Comparison['reason'],
): string {
  return `${pair(target, actual)}：${UNDECIDED_CAUSES[reason] ?? '无法确定是否达到，请判定得分'}`;
}

export function partialWords(
  target: string,
  actual: string,
  weight: number,
  policy: Policy,
): string {
  return `${pair(target, actual)}：部分达成，可给 ${bandWords(weight, 'partlyAchieved', policy)}，请判定得分`;
}

const MISSED_CAUSES: Causes = {
  time: '晚于时限',
  frequency: '次数少于要求',
  range: '在区间之外',
  'nothing-done': '没有开展',
};

export function missedWords(target: string, actual: string, reason: Comparison['reason']): string {
  const cause = MISSED_CAUSES[reason] ?? '未达成';
  return `${pair(target, actual)}：${cause}，规则没有适用的扣分公式，请判定得分`;
}
