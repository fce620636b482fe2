/** 审核意见 as one self-contained page that prints well on A4. */
import { escapeHtml, htmlPage, textElement } from './html';
import { letterAddress, letterEnd, type LetterSettings } from './letter-frame';
import type { Opinion } from './opinion';
import { listedLines, type OpinionPlace, type OpinionPoint } from './opinion-points';
import {
  ACCEPTED_ACTION,
  OPINION_ACTIONS,
  opinionSummary,
  sectionHeading,
  sectionSentences,
} from './opinion-summary';
import { PRINT_STYLE } from './print-style';

const HEADERS = ['序号', '要求', '位置', '问题', '如何修改'];

/** Cells in the 位置 column; a long list stands beside its lines anyway. */
const MOST_CELLS = 4;

function cellsOf(places: readonly OpinionPlace[]): string {
  const cells = [...new Set(places.map((place) => place.cell))];
  return cells.length <= MOST_CELLS ? cells.join('、') : `${cells[0]}等`;
}

function problem(point: OpinionPoint): string {
  const { what, code } = point;
  const sentence = escapeHtml(code === '' ? what : `${what}（${code}）`);
  const lines = listedLines(point).map((line) => textElement('li', line));
  return lines.length === 0 ? sentence : `${sentence}<ul>${lines.join('')}</ul>`;
}

function pointRow(point: OpinionPoint): string {
  const { number, severity, how, acceptedReason } = point;
  const isAccepted = acceptedReason !== null;
  const cells = [
    textElement('td', String(number), 'number'),
    textElement('td', isAccepted ? ACCEPTED_ACTION : OPINION_ACTIONS[severity], 'action'),
    textElement('td', cellsOf(point.places), 'place'),
    `<td>${problem(point)}</td>`,
    textElement('td', isAccepted ? `说明：${acceptedReason}` : how),
  ].join('');
  return `<tr${isAccepted ? ' class="accepted"' : ''}>${cells}</tr>`;
}

function pointTable(points: readonly OpinionPoint[]): string {
  const head = HEADERS.map((header) => textElement('th', header)).join('');
  const columns =
    '<col class="narrow"><col class="action"><col class="place"><col><col class="how">';
  return `<table class="points"><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>${points.map(pointRow).join('\n')}</tbody></table>`;
}

/** The body of one opinion, for a page that holds several. */
export function opinionBody(opinion: Opinion, settings: LetterSettings = {}): string {
  const parts = [textElement('h1', opinion.title)];
  parts.push(textElement('p', letterAddress(opinion)));
  parts.push(textElement('p', opinionSummary(opinion), 'letter'));
  opinion.sections.forEach((section, index) => {
    parts.push(textElement('h2', sectionHeading(section, index + 1)));
    parts.push(...sectionSentences(section).map((sentence) => textElement('p', sentence)));
    if (section.points.length > 0) parts.push(pointTable(section.points));
  });
  const { paragraphs, signature } = letterEnd(opinion, settings);
  parts.push(...paragraphs.map((paragraph) => textElement('p', paragraph, 'letter')));
  parts.push(...signature.map((line) => textElement('p', line, 'signature')));
  return parts.join('\n');
}

export function opinionHtml(opinion: Opinion, settings: LetterSettings = {}): string {
  return htmlPage(
    `${opinion.title} ${opinion.files.join('、')}`,
    PRINT_STYLE,
    opinionBody(opinion, settings),
  );
}
