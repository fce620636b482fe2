/** Sentences that every rendering of an opinion shares. */
import type { Severity } from '../check/contract';
import type { Opinion, OpinionSection } from './opinion';
import { roundSentence } from './round-texts';

/** What the unit is asked to do with a point. */
export const OPINION_ACTIONS: Readonly<Record<Severity, string>> = {
  error: '请改正',
  warning: '请核对或补充说明',
  info: '供参考',
};

/** What takes its place when a point was accepted. */
export const ACCEPTED_ACTION = '已说明';

/** More files are named where their forms stand. */
const MOST_FILES = 3;

function filesText(files: readonly string[]): string {
  const named = files.slice(0, MOST_FILES).map((file) => `《${file}》`);
  const others = files.length > MOST_FILES ? `等${files.length}个文件` : '';
  return named.join('') + others;
}

/** The paragraph under the address. */
export function opinionSummary(opinion: Opinion): string {
  const { files, formCount, counts, policyName, policySource, isScored, round } = opinion;
  const received = `收到你单位报送的${filesText(files)}`;
  if (formCount === 0) return `${received}，文件中没有找到绩效表，请核对后重新报送。`;
  const points = (severity: Severity): string[] =>
    counts[severity] > 0 ? [`“${OPINION_ACTIONS[severity]}”${counts[severity]}条`] : [];
  const toMend = [...points('error'), ...points('warning')];
  const advice = points('info');
  const result =
    toMend.length > 0
      ? `提出意见如下：${[...toMend, ...advice].join('，')}。请处理后重新报送。`
      : advice.length > 0
        ? `未发现必须修改之处，另有${advice.join('')}。`
        : '未发现需要修改之处。';
  const accepted = counts.accepted > 0 ? `已说明、无须修改的${counts.accepted}条一并列出。` : '';
  const source = policySource === '' ? '' : `，依据${policySource}`;
  const rule = isScored ? `得分按“${policyName}”核算${source}。` : '';
  const before = round ? roundSentence(round) : '';
  return `${before}${received}，共${formCount}张表。经审核，${result}${accepted}${rule}`;
}

const CHINESE_DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 → 一, 12 → 十二, 20 → 二十; sections of a letter are numbered so. Up to 99, digits beyond. */
export function chineseOrdinal(number: number): string {
  if (number >= 100) return String(number);
  const tens = Math.floor(number / 10);
  const ones = CHINESE_DIGITS[number % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (CHINESE_DIGITS[tens] ?? '')}十${ones}`;
}

/** `二、信息化运维（工作表“运维”）`; `position` counts from 1. */
export function sectionHeading(
  { heading, file, unit, sheet }: OpinionSection,
  position: number,
): string {
  const parts = [unit, file === '' ? '' : `《${file}》`, sheet === '' ? '' : `工作表“${sheet}”`];
  const where = parts.filter((part) => part !== '').join('，');
  return `${chineseOrdinal(position)}、${heading}${where === '' ? '' : `（${where}）`}`;
}

/** What stands between the heading and the points: totals and remarks; `[]` when there is nothing to say. */
export function sectionSentences(section: OpinionSection): string[] {
  const { totals, comparison, remarks, points, saidElsewhere } = section;
  const nothing = points.length === 0 && saidElsewhere.length === 0 ? '未发现问题。' : '';
  const elsewhere =
    saidElsewhere.length === 0 ? '' : `与自评表相同的意见见第${saidElsewhere.join('、')}条。`;
  return [[totals, comparison, ...remarks].join(''), elsewhere, nothing].filter(
    (text) => text !== '',
  );
}
