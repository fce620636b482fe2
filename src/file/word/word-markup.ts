/** Paragraphs and tables of a Word document as markup. */
import { escapeHtml } from '../../core/report/html';
import type { ParagraphStyle } from './word-styles';

/** Width of the text between the margins of A4, in twentieths of a point. */
export const TEXT_WIDTH = 9026;

/** What stands in the file; characters that XML cannot hold are left out. */
export function xmlText(text: string): string {
  return escapeHtml(
    Array.from(text)
      .filter((character) => character >= ' ' || character === '\t')
      .join(''),
  );
}

export function paragraph(text: string, style: ParagraphStyle): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p>`;
}

export function pageBreak(): string {
  return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
}

/** One cell: its lines, each a paragraph. */
export type WordCell = readonly string[];

function row(cells: readonly WordCell[], widths: readonly number[], isHeader: boolean): string {
  const style = isHeader ? 'headerCell' : 'cell';
  const written = cells.map((lines, index) => {
    const width = `<w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/></w:tcPr>`;
    return `<w:tc>${width}${lines.map((line) => paragraph(line, style)).join('')}</w:tc>`;
  });
  const repeated = isHeader ? '<w:tblHeader/>' : '';
  return `<w:tr><w:trPr><w:cantSplit/>${repeated}</w:trPr>${written.join('')}</w:tr>`;
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

/** `widths`: in twentieths of a point; together at most the width of the text. The header repeats on every page. */
export function table(
  headers: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly WordCell[])[],
): string {
  const width = widths.reduce((sum, each) => sum + each, 0);
  const properties = `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`;
  const grid = widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('');
  const header = row(
    headers.map((text) => [text]),
    widths,
    true,
  );
  const body = rows.map((cells) => row(cells, widths, false)).join('');
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${header}${body}</w:tbl>`;
}
