/** 审核意见 as a Word document: the letter as a bureau sends it, with room for what is filled in by hand. */
import { strToU8, zipSync } from 'fflate';
import { letterEnd, type LetterSettings } from '../core/report/letter-frame';
import { escapeHtml } from '../core/report/html';
import type { Opinion, OpinionSection } from '../core/report/opinion';
import type { OpinionPoint } from '../core/report/opinion-points';
import {
  ACCEPTED_ACTION,
  OPINION_ACTIONS,
  opinionSummary,
  sectionHeading,
  sectionSentences,
} from '../core/report/opinion-summary';

/** Official letters are set in imitation Song; where it is missing Word takes the nearest. */
const BODY_FONT = '仿宋';
const TITLE_FONT = '宋体';
/** In half points: 小二, 四号, 五号. */
const SIZES = { title: 36, body: 28, table: 21 } as const;
/** Two characters, in twentieths of a point. */
const INDENT = 560;
const HEADERS = ['序号', '要求', '问题', '如何修改'];
/** In twentieths of a point; together the width of the text. */
const WIDTHS = [640, 1300, 4286, 2800];

interface TextStyle {
  readonly size: number;
  readonly font?: string;
  readonly isBold?: boolean;
  /** Markup inside `w:pPr`, trusted. */
  readonly layout?: string;
}

/** What stands in the file; characters that XML cannot hold are left out. */
function xmlText(text: string): string {
  return escapeHtml(
    Array.from(text)
      .filter((character) => character >= ' ' || character === '\t')
      .join(''),
  );
}

function paragraph(
  text: string,
  { size, font = BODY_FONT, isBold = false, layout = '' }: TextStyle,
): string {
  const fonts = `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${font}"/>`;
  const bold = isBold ? '<w:b/>' : '';
  const run = `<w:r><w:rPr>${fonts}${bold}<w:sz w:val="${size}"/></w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
  return `<w:p><w:pPr>${layout}</w:pPr>${run}</w:p>`;
}

const SPACED = '<w:spacing w:line="400" w:lineRule="auto"/>';
const FLUSH = { size: SIZES.body, layout: SPACED };
const INDENTED = { size: SIZES.body, layout: `${SPACED}<w:ind w:firstLine="${INDENT}"/>` };
const RIGHT = { size: SIZES.body, layout: `${SPACED}<w:jc w:val="right"/>` };
const TITLE = {
  size: SIZES.title,
  font: TITLE_FONT,
  isBold: true,
  layout: '<w:spacing w:after="360"/><w:jc w:val="center"/>',
};
const HEADING = {
  size: SIZES.body,
  font: TITLE_FONT,
  isBold: true,
  layout: '<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="1"/>',
};

function row(cells: readonly (readonly string[])[], isHeader: boolean): string {
  const style = { size: SIZES.table, isBold: isHeader };
  const written = cells.map((lines, index) => {
    const width = `<w:tcPr><w:tcW w:w="${WIDTHS[index] ?? 0}" w:type="dxa"/></w:tcPr>`;
    return `<w:tc>${width}${lines.map((line) => paragraph(line, style)).join('')}</w:tc>`;
  });
  const repeated = isHeader ? '<w:tblHeader/>' : '';
  return `<w:tr><w:trPr><w:cantSplit/>${repeated}</w:trPr>${written.join('')}</w:tr>`;
}

function pointRow(point: OpinionPoint): string {
  const { number, severity, code, what, how, places, acceptedReason } = point;
  const isAccepted = acceptedReason !== null;
  const lines = places.length > 1 ? places.map(({ line }) => `· ${line}`) : [];
  return row(
    [
      [String(number)],
      [isAccepted ? ACCEPTED_ACTION : OPINION_ACTIONS[severity]],
      [code === '' ? what : `${what}（${code}）`, ...lines],
      [isAccepted ? `说明：${acceptedReason}` : how],
    ],
    false,
  );
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

function pointTable(points: readonly OpinionPoint[]): string {
  const width = WIDTHS.reduce((sum, each) => sum + each, 0);
  const properties = `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`;
  const grid = WIDTHS.map((each) => `<w:gridCol w:w="${each}"/>`).join('');
  const header = row(
    HEADERS.map((text) => [text]),
    true,
  );
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${header}${points.map(pointRow).join('')}</w:tbl>`;
}

function sectionParts(section: OpinionSection, position: number): string[] {
  return [
    paragraph(sectionHeading(section, position), HEADING),
    ...sectionSentences(section).map((sentence) => paragraph(sentence, INDENTED)),
    ...(section.points.length > 0 ? [pointTable(section.points)] : []),
  ];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const CONTENT_TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** A4 with margins of about 2.5 cm. */
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
/** The earliest day that a zip archive knows: the same letter gives the same bytes. */
const FIXED_DAY = '1980-01-02T00:00:00';

export function opinionDocument(opinion: Opinion, settings: LetterSettings = {}): Uint8Array {
  const { paragraphs, signature } = letterEnd(opinion, settings);
  const body = [
    paragraph(opinion.title, TITLE),
    ...(opinion.addressee === '' ? [] : [paragraph(`${opinion.addressee}：`, FLUSH)]),
    paragraph(opinionSummary(opinion), INDENTED),
    ...opinion.sections.flatMap((section, index) => sectionParts(section, index + 1)),
    paragraph('', FLUSH),
    ...paragraphs.map((text) => paragraph(text, INDENTED)),
    ...signature.map((text) => paragraph(text, RIGHT)),
    PAGE,
  ].join('');
  const document = `${XML}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`;
  return zipSync(
    {
      '[Content_Types].xml': strToU8(CONTENT_TYPES),
      '_rels/.rels': strToU8(RELATIONS),
      'word/document.xml': strToU8(document),
    },
    { mtime: FIXED_DAY },
  );
}
