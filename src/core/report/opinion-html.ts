/** 审核意见 as one self-contained page that prints well on A4. */
import { htmlPage, textElement } from './html';
import { OPINION_ACTIONS, opinionSummary, type Opinion, type OpinionItem } from './opinion';
import { chineseOrdinal, OPINION_TITLE } from './opinion-text';
import { PRINT_STYLE } from './print-style';

const HEADERS = ['序号', '要求', '位置', '问题', '如何修改'];

function itemRow(item: OpinionItem): string {
  const isAccepted = item.acceptedReason !== null;
  const action = isAccepted ? '已说明' : OPINION_ACTIONS[item.severity];
  const cells = [
    textElement('td', String(item.number), 'number'),
    textElement('td', action, 'action'),
    textElement('td', item.cell, 'place'),
    textElement('td', `${item.what}（${item.code}）`),
    textElement('td', isAccepted ? `说明：${item.acceptedReason}` : item.how),
  ].join('');
  return `<tr${isAccepted ? ' class="accepted"' : ''}>${cells}</tr>`;
}

function itemTable(items: readonly OpinionItem[]): string {
  const head = HEADERS.map((header) => textElement('th', header)).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${items.map(itemRow).join('\n')}</tbody></table>`;
}

/** The body of one opinion, for a page that holds several. */
export function opinionBody(opinion: Opinion): string {
  const parts = [textElement('h1', OPINION_TITLE)];
  if (opinion.addressee !== '') parts.push(textElement('p', `${opinion.addressee}：`));
  parts.push(textElement('p', opinionSummary(opinion)));
  opinion.sections.forEach((section, index) => {
    parts.push(
      textElement(
        'h2',
        `${chineseOrdinal(index + 1)}、${section.heading}（工作表“${section.sheet}”）`,
      ),
    );
    if (section.totals !== '') parts.push(textElement('p', section.totals));
    parts.push(
      section.items.length === 0
        ? textElement('p', '未发现问题。', 'quiet')
        : itemTable(section.items),
    );
  });
  return parts.join('\n');
}

export function opinionHtml(opinion: Opinion): string {
  return htmlPage(`${OPINION_TITLE} ${opinion.file}`, PRINT_STYLE, opinionBody(opinion));
}
