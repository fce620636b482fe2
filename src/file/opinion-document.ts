/** 审核意见 as a Word document: the letter as a bureau sends it, with room for what is filled in by hand. */
import { letterAddress, letterEnd, type LetterSettings } from '../core/report/letter-frame';
import type { Opinion, OpinionSection } from '../core/report/opinion';
import { listedLines, type OpinionPoint } from '../core/report/opinion-points';
import {
  ACCEPTED_ACTION,
  OPINION_ACTIONS,
  opinionSummary,
  sectionHeading,
  sectionSentences,
} from '../core/report/opinion-summary';
import { wordDocument } from './word/word-document';
import { paragraph, table, type WordCell } from './word/word-markup';

const HEADERS = ['序号', '要求', '问题', '如何修改'];
/** In twentieths of a point; together the width of the text. */
const WIDTHS = [640, 1300, 4286, 2800];

function pointRow(point: OpinionPoint): WordCell[] {
  const { number, severity, code, what, how, acceptedReason } = point;
  const isAccepted = acceptedReason !== null;
  const lines = listedLines(point).map((line) => `· ${line}`);
  return [
    [String(number)],
    [isAccepted ? ACCEPTED_ACTION : OPINION_ACTIONS[severity]],
    [code === '' ? what : `${what}（${code}）`, ...lines],
    [isAccepted ? `说明：${acceptedReason}` : how],
  ];
}

function sectionParts(section: OpinionSection, position: number): string[] {
  const { points } = section;
  return [
    paragraph(sectionHeading(section, position), 'heading'),
    ...sectionSentences(section).map((sentence) => paragraph(sentence, 'indented')),
    ...(points.length > 0 ? [table(HEADERS, WIDTHS, points.map(pointRow))] : []),
  ];
}

export function opinionDocument(opinion: Opinion, settings: LetterSettings = {}): Uint8Array {
  const { paragraphs, signature } = letterEnd(opinion, settings);
  return wordDocument([
    paragraph(opinion.title, 'title'),
    paragraph(letterAddress(opinion), 'flush'),
    paragraph(opinionSummary(opinion), 'indented'),
    ...opinion.sections.flatMap((section, index) => sectionParts(section, index + 1)),
    paragraph('', 'flush'),
    ...paragraphs.map((text) => paragraph(text, 'indented')),
    ...signature.map((text) => paragraph(text, 'right')),
  ]);
}
