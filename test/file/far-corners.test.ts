/** Small files that span millions of cells: reading and assessing them costs what they hold. */
import { assess } from '../../src/core/assess';
import { nationalPolicy } from '../../src/core/policy/built-in';
import { readWorkbook } from '../../src/file/read-workbook';
import { makeXls, xlsCell } from './make-xls';
import { makeXlsx, packParts } from './xlsx-parts';

/** Of the processor's time for an ordinary workbook; some took minutes once. */
const MOST_TIMES = 10;

jest.setTimeout(300_000);

const UNLOCKED = '<xf numFmtId="0"/><xf numFmtId="0"><protection locked="0"/></xf>';
const PROTECTED = '<sheetProtection sheet="1"/>';
const cell = (address: string, style = 0): string => `<c r="${address}" s="${style}"><v>1</v></c>`;
const corner = (style = 0): string =>
  `<row r="1">${cell('A1')}</row><row r="1048576">${cell('XFD1048576', style)}</row>`;
const columns = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<col min="${index + 1}" max="${index + 1}" style="${index % 2}"/>`,
  ).join('');
const rows = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<row r="${2 * index + 1}"><c s="1"/></row>`).join(
    '',
  );

const ODS_STYLES =
  '<style:style style:name="可填" style:family="table-cell"><style:table-cell-properties style:cell-protect="none"/></style:style>';
function makeOds(table: string): Uint8Array {
  const content =
    `<office:document-content><office:automatic-styles>${ODS_STYLES}</office:automatic-styles><office:body>` +
    `<office:spreadsheet><table:table table:name="表" table:protected="true">${table}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return packParts(
    new Map([
      ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
      ['content.xml', content],
    ]),
  );
}
const odsCell = (attributes = '', text = '1'): string =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const ODS_CORNER =
  `<table:table-row>${odsCell()}</table:table-row>` +
  '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:style-name="可填" table:number-columns-repeated="16384"/></table:table-row>' +
  `<table:table-row><table:table-cell table:style-name="可填" table:number-columns-repeated="16383"/>${odsCell()}</table:table-row>`;

/** Microseconds of the processor that reading and assessing take: waiting for a busy machine does not count. */
async function processorTime(bytes: Uint8Array): Promise<number> {
  const start = process.cpuUsage();
  const reading = await readWorkbook('表.xlsx', bytes);
  if (reading.ok) assess(reading.value, { policy: nationalPolicy });
  else expect(reading.failure.code).toBe('too-large');
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/** For a plain table of about as many cells as the files below hold, on this machine. */
let ordinaryTime: number;

beforeAll(async () => {
  const columns = ['A', 'B', 'C', 'D', 'E'];
  const data = Array.from({ length: 20_000 }, (_, index) => {
    const row = String(index + 1);
    return `<row r="${row}">${columns.map((column) => cell(column + row)).join('')}</row>`;
  });
  ordinaryTime = await processorTime(makeXlsx({ sheets: [{ name: '表', data: data.join('') }] }));
});

test.each<[string, () => Uint8Array]>([
  [
    'a protected sheet of unlocked columns with a cell in the far corner',
    () =>
      makeXlsx({
        styles: UNLOCKED,
        sheets: [
          {
            name: '表',
            before: '<cols><col min="1" max="16384" style="1"/></cols>',
            data: corner(1),
            after: PROTECTED,
          },
        ],
      }),
  ],
  [
    'columns locked in turn, and thousands of rows',
    () =>
      makeXlsx({
        styles: UNLOCKED,
        sheets: [
          {
            name: '表',
            before: `<cols>${columns(16384)}</cols>`,
            data: rows(20_000) + `<row r="1048576">${cell('XFD1048576')}</row>`,
            after: PROTECTED,
          },
        ],
      }),
  ],
  [
    'several sheets with a cell in the far corner',
    () =>
      makeXlsx({
        sheets: Array.from({ length: 7 }, (_, index) => ({ name: `表${index}`, data: corner() })),
      }),
  ],
  [
    'merged areas over the whole sheet',
    () =>
      makeXlsx({
        sheets: [
          {
            name: '表',
            data: corner(),
            after: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(500)}</mergeCells>`,
          },
        ],
      }),
  ],
  [
    'a thousand array formulas over the whole sheet',
    () =>
      makeXlsx({
        sheets: [
          {
            name: '表',
            data: Array.from(
              { length: 1000 },
              (_, index) =>
                `<row r="${index + 1}"><c><f t="array" ref="B1:XFD1048576">1</f><v>1</v></c>${'<c><v>1</v></c>'.repeat(100)}</row>`,
            ).join(''),
          },
        ],
      }),
  ],
  ['an .ods table with a cell in the far corner', () => makeOds(ODS_CORNER)],
  [
    'an .ods table that declares its columns one by one, again and again',
    () =>
      makeOds(
        '<table:table-column/>'.repeat(200_000) +
          `<table:table-row>${odsCell().repeat(1000)}</table:table-row>`.repeat(20),
      ),
  ],
  [
    'an .ods cell of a hundred thousand runs of spaces',
    () =>
      makeOds(
        `<table:table-row>${odsCell('', '甲<text:s text:c="2000000000"/>'.repeat(100_000))}</table:table-row>`,
      ),
  ],
  [
    'an .ods row of many cells of spaces',
    () =>
      makeOds(
        `<table:table-row>${odsCell('', '<text:s text:c="10000"/>').repeat(100_000)}</table:table-row>`,
      ),
  ],
  [
    'an .xls sheet with unlocked cells far to the right',
    () =>
      makeXls({
        formats: [
          { format: 0, isLocked: true },
          { format: 0, isLocked: false },
        ],
        sheets: [
          {
            name: '表',
            state: 0,
            cells: [
              xlsCell.protect,
              ...Array.from({ length: 5000 }, (_, row) => xlsCell.blank(row * 13, 65_535, 1)),
              xlsCell.number(0, 0, 0, 1),
            ],
          },
        ],
      }),
  ],
])('%s', async (_case, make) => {
  const bytes = make();
  expect(await processorTime(bytes)).toBeLessThan(MOST_TIMES * ordinaryTime);
});
