/** Paragraphs and tables of a Word document as markup; official letters and reports share their looks. */
import { escapeHtml } from '../../core/report/html';

/** Official letters are set in imitation Song; where it is missing Word takes the nearest. */
const BODY_FONT = '仿宋';
const TITLE_FONT = '宋体';
/** In half points: 小二, 四号, 五号. */
const SIZES = { title: 36, body: 28, table: 21 } as const;
/** Two characters, in twentieths of a point. */
const INDENT = 560;
/** Width of the text between the margins of A4, in twentieths of a point. */
export const TEXT_WIDTH = 9026;

interface TextStyle {
  readonly size: number;
  readonly font?: string;
  readonly isBold?: boolean;
  /** Markup inside `w:pPr`, trusted. */
  readonly layout?: string;
}

const SPACED = '<w:spacing w:line="400" w:lineRule="auto"/>';

/** How paragraphs look. */
export const STYLES = {
  flush: { size: SIZES.body, layout: SPACED },
  indented: { size: SIZES.body, layout: `${SPACED}<w:ind w:firstLine="${INDENT}"/>` },
  right: { size: SIZES.body, layout: `${SPACED}<w:jc w:val="right"/>` },
  title: {
    size: SIZES.title,
    font: TITLE_FONT,
    isBold: true,
    layout: '<w:spacing w:after="360"/><w:jc w:val="center"/>',
  },
  heading: {
    size: SIZES.body,
    font: TITLE_FONT,
    isBold: true,
    layout: '<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="1"/>',
  },
  cell: { size: SIZES.table },
  headerCell: { size: SIZES.table, isBold: true },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** What stands in the file; characters that XML cannot hold are left out. */
export function xmlText(text: string): string {
  return escapeHtml(
    Array.from(text)
      .filter((character) => character >= ' ' || character === '\t')
      .join(''),
  );
}

export function paragraph(text: string, style: keyof typeof STYLES): string {
  const { size, font = BODY_FONT, isBold = false, layout = '' }: TextStyle = STYLES[style];
  const fonts = `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${font}"/>`;
  const bold = isBold ? '<w:b/>' : '';
  const run = `<w:r><w:rPr>${fonts}${bold}<w:sz w:val="${size}"/></w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
  return `<w:p><w:pPr>${layout}</w:pPr>${run}</w:p>`;
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
