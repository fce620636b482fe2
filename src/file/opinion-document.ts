/** 审核意见 as a Word document: the letter as a bureau sends it, with room for what is filled in by hand. */
import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { letterEnd, type LetterSettings } from '../core/report/letter-frame';
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
const BODY_FONT = { ascii: 'Times New Roman', eastAsia: '仿宋', hAnsi: 'Times New Roman' };
const TITLE_FONT = { ...BODY_FONT, eastAsia: '宋体' };
/** In half points: 四号, 小四, 二号. */
const BODY_SIZE = 28;
const TABLE_SIZE = 21;
const TITLE_SIZE = 36;
/** Two characters, in twentieths of a point. */
const INDENT = 560;
const HEADERS = ['序号', '要求', '问题', '如何修改'];
/** In twentieths of a point; together the width of the text. */
const WIDTHS = [640, 1300, 4286, 2800];
/** A4 with margins of about 2.5 cm, in twentieths of a point. */
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1440, bottom: 1440, left: 1440, right: 1440 },
};

function paragraph(
  text: string,
  layout: { readonly isIndented?: boolean; readonly isRight?: boolean } = {},
): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text, font: BODY_FONT, size: BODY_SIZE })],
    spacing: { line: 400 },
    ...(layout.isIndented === true && { indent: { firstLine: INDENT } }),
    ...(layout.isRight === true && { alignment: AlignmentType.RIGHT }),
  });
}

function cell(lines: readonly string[], width: number, isHeader = false): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: lines.map(
      (text) =>
        new Paragraph({
          children: [new TextRun({ text, font: BODY_FONT, size: TABLE_SIZE, bold: isHeader })],
        }),
    ),
  });
}

function pointRow({
  number,
  severity,
  code,
  what,
  how,
  places,
  acceptedReason,
}: OpinionPoint): TableRow {
  const isAccepted = acceptedReason !== null;
  const lines = places.length > 1 ? places.map(({ line }) => `· ${line}`) : [];
  const cells = [
    [String(number)],
    [isAccepted ? ACCEPTED_ACTION : OPINION_ACTIONS[severity]],
    [code === '' ? what : `${what}（${code}）`, ...lines],
    [isAccepted ? `说明：${acceptedReason}` : how],
  ];
  return new TableRow({
    cantSplit: true,
    children: cells.map((own, index) => cell(own, WIDTHS[index] ?? 0)),
  });
}

function pointTable(points: readonly OpinionPoint[]): Table {
  const header = new TableRow({
    tableHeader: true,
    children: HEADERS.map((text, index) => cell([text], WIDTHS[index] ?? 0, true)),
  });
  return new Table({
    columnWidths: WIDTHS,
    layout: TableLayoutType.FIXED,
    rows: [header, ...points.map(pointRow)],
  });
}

function sectionParts(section: OpinionSection, position: number): (Paragraph | Table)[] {
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_2,
    keepNext: true,
    spacing: { before: 240, after: 120 },
    children: [
      new TextRun({
        text: sectionHeading(section, position),
        font: TITLE_FONT,
        size: BODY_SIZE,
        bold: true,
        color: '000000',
      }),
    ],
  });
  return [
    heading,
    ...sectionSentences(section).map((sentence) => paragraph(sentence, { isIndented: true })),
    ...(section.points.length > 0 ? [pointTable(section.points)] : []),
  ];
}

/** A day before which no zip archive can have been made: the same letter gives the same bytes. */
const FIXED_DAY = '1980-01-01T00:00:00Z';

function withoutTime(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const PROPERTIES = 'docProps/core.xml';
  const properties = parts[PROPERTIES];
  if (properties) {
    const text = strFromU8(properties).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, FIXED_DAY);
    parts[PROPERTIES] = strToU8(text);
  }
  return zipSync(parts, { mtime: '1980-01-02T00:00:00' });
}

export async function opinionDocument(
  opinion: Opinion,
  settings: LetterSettings = {},
): Promise<Uint8Array> {
  const { paragraphs, signature } = letterEnd(opinion, settings);
  const title = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 360 },
    children: [
      new TextRun({ text: opinion.title, font: TITLE_FONT, size: TITLE_SIZE, bold: true }),
    ],
  });
  const document = new Document({
    title: opinion.title,
    creator: settings.sender ?? '',
    sections: [
      {
        properties: { page: PAGE },
        children: [
          title,
          ...(opinion.addressee === '' ? [] : [paragraph(`${opinion.addressee}：`)]),
          paragraph(opinionSummary(opinion), { isIndented: true }),
          ...opinion.sections.flatMap((section, index) => sectionParts(section, index + 1)),
          paragraph(''),
          ...paragraphs.map((text) => paragraph(text, { isIndented: true })),
          ...signature.map((text) => paragraph(text, { isRight: true })),
        ],
      },
    ],
  });
  const packed = await Packer.pack(document, 'uint8array');
  return withoutTime(packed);
}
