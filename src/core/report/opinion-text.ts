/** 审核意见 as plain text, to be copied into a letter or a message. */
import { OPINION_ACTIONS, opinionSummary, type Opinion, type OpinionItem } from './opinion';

export const OPINION_TITLE = '绩效自评审核意见';

const CHINESE_DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 → 一, 12 → 十二, 20 → 二十; sections of a letter are numbered so. Up to 99, digits beyond. */
export function chineseOrdinal(number: number): string {
  if (number >= 100) return String(number);
  const tens = Math.floor(number / 10);
  const ones = CHINESE_DIGITS[number % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (CHINESE_DIGITS[tens] ?? '')}十${ones}`;
}

function itemLine(item: OpinionItem): string {
  const place = item.cell === '' ? '' : `${item.cell} `;
  if (item.acceptedReason !== null) {
    return `${item.number}. ${place}${item.what}（已说明：${item.acceptedReason}）`;
  }
  return `${item.number}. 【${OPINION_ACTIONS[item.severity]}】${place}${item.what}${item.how}`;
}

/** Lines end with `\n`; the same opinion always gives the same text. */
export function opinionText(opinion: Opinion): string {
  const lines = [OPINION_TITLE, ''];
  if (opinion.addressee !== '') lines.push(`${opinion.addressee}：`);
  lines.push(opinionSummary(opinion), '');
  opinion.sections.forEach((section, index) => {
    lines.push(`${chineseOrdinal(index + 1)}、${section.heading}（工作表“${section.sheet}”）`);
    if (section.totals !== '') lines.push(section.totals);
    if (section.items.length === 0) lines.push('未发现问题。');
    lines.push(...section.items.map(itemLine), '');
  });
  return `${lines.join('\n').trimEnd()}\n`;
}
