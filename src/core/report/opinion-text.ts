/** 审核意见 as plain text, to be copied into a letter or a message. */
import { shownLine } from '../sheet/shown-text';
import { letterAddress, letterEnd, type LetterSettings } from './letter-frame';
import type { Opinion } from './opinion';
import { listedLines, type OpinionPoint } from './opinion-points';
import {
  OPINION_ACTIONS,
  opinionSummary,
  sectionHeading,
  sectionSentences,
} from './opinion-summary';

function pointLines(point: OpinionPoint): string[] {
  const { number, severity, what, how, acceptedReason } = point;
  const list = listedLines(point).map((line) => `   ${line}`);
  if (acceptedReason !== null) {
    return [`${number}. ${what}（已说明：${acceptedReason}）`, ...list];
  }
  return [`${number}. 【${OPINION_ACTIONS[severity]}】${what}${how}`, ...list];
}

/** Plain text has no right side; a wide margin stands for it. */
const RIGHT = '　'.repeat(20);

/** Lines end with `\n`; the same opinion always gives the same text. */
export function opinionText(opinion: Opinion, settings: LetterSettings = {}): string {
  const lines = [opinion.title, '', letterAddress(opinion), opinionSummary(opinion), ''];
  opinion.sections.forEach((section, index) => {
    lines.push(sectionHeading(section, index + 1), ...sectionSentences(section));
    lines.push(...section.points.flatMap(pointLines), '');
  });
  const { paragraphs, signature } = letterEnd(opinion, settings);
  lines.push(...paragraphs, '', ...signature.map((line) => `${RIGHT}${line}`));
  return `${lines.map(shownLine).join('\n').trimEnd()}\n`;
}
