import { cellsOf, readCells, readOrFail } from './read-cells';
import { DEFAULT_STYLES, makeXlsx } from './xlsx-parts';

const row = (cells: string): string => `<row r="1">${cells}</row>`;
const oneSheet = (data: string, more: object = {}): Uint8Array =>
  makeXlsx({ sheets: [{ name: '表1', data }], styles: DEFAULT_STYLES, ...more });

describe('a cell of an xlsx file', () => {
  const strings =
    '<si><t>文本</t></si><si><r><rPr><b/></rPr><t>数量</t></r><r><t xml:space="preserve"> 指标</t></r>' +
    '<rPh sb="0" eb="1"><t>shù</t></rPh><phoneticPr fontId="1"/></si><si><t>甲_x000D_\n乙_x005F_x0041_</t></si><si><t/></si>';

  it.each([
    ['a number', '<c r="A1"><v>95.5</v></c>', { value: 95.5, text: '95.5' }],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', { value: '文本', text: '文本' }],
    [
      'rich text with a phonetic reading',
      '<c r="A1" t="s"><v>1</v></c>',
      { value: '数量 指标', text: '数量 指标' },
    ],
    [
      'escaped control characters',
      '<c r="A1" t="s"><v>2</v></c>',
      { value: '甲\r\n乙_x0041_', text: '甲\r\n乙_x0041_' },
    ],
    [
      'an inline string',
      "<c r='A1' t='inlineStr'><is><t>≥95%</t></is></c>",
      { value: '≥95%', text: '≥95%' },
    ],
    [
      'spaces at both ends',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 100% </t></is></c>',
      { value: ' 100% ', text: ' 100% ' },
    ],
    [
      'CDATA and comments inside a text',
      '<c r="A1" t="inlineStr"><is><t>a<!-- x --><![CDATA[<b>]]>c</t></is></c>',
      { value: 'a<b>c', text: 'a<b>c' },
    ],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', { value: true, text: 'TRUE' }],
    [
      'an error value',
      '<c r="A1" t="e"><v>#NAME?</v></c>',
      { value: '#NAME?', text: '#NAME?', isError: true },
    ],
    [
      'a typed =100%',
      '<c r="A1"><f>100%</f><v>1</v></c>',
      { value: 1, text: '1', formula: '=100%' },
    ],
    [
      'a formula without a result',
      '<c r="A1"><f>SUM(B1:B9)</f></c>',
      { value: null, text: '', formula: '=SUM(B1:B9)' },
    ],
    [
      'a formula with a text result',
      '<c r="A1" t="str"><f>IF(B1&gt;1,"优","良")</f><v>优</v></c>',
      { value: '优', text: '优', formula: '=IF(B1>1,"优","良")' },
    ],
    [
      'a date stored as ISO text',
      '<c r="A1" t="d"><v>2022-12-01</v></c>',
      { value: 44896, text: '44896' },
    ],
    [
      'character references',
      '<c r="A1" t="str"><v>&#x2265;95&amp;&#37;</v></c>',
      { value: '≥95&%', text: '≥95&%' },
    ],
  ])('reads %s', async (_what, cell, expected) => {
    expect(await readCells(oneSheet(row(cell), { strings }))).toEqual({ A1: expected });
  });

  it.each([
    ['an empty cell', '<c r="A1"/>'],
    ['an empty string', '<c r="A1" t="s"><v>3</v></c>'],
    ['an empty inline string', '<c r="A1" t="inlineStr"></c>'],
    ['a shared string without its number', '<c r="A1" t="s"><v></v></c>'],
  ])('takes %s for blank', async (_what, cell) => {
    expect(await readCells(oneSheet(row(cell), { strings }))).toEqual({});
  });

  it('carries its number format, built in or of the file', async () => {
    const styles =
      '<xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="57"/><xf numFmtId="176"/><xf numFmtId="49"/>';
    const styleParts = '<numFmts><numFmt numFmtId="176" formatCode="0.0&quot;分&quot;"/></numFmts>';
    const data = row(
      '<c r="A1" s="1"><v>0.925</v></c><c r="B1" s="2"><v>44896</v></c><c r="C1" s="3"><v>9.5</v></c><c r="D1" s="4" t="str"><v>001</v></c>',
    );
    expect(await readCells(oneSheet(data, { styles, styleParts }))).toEqual({
      A1: { value: 0.925, text: '92.50%', numberFormat: '0.00%' },
      B1: { value: 44896, text: '2022年12月', numberFormat: 'yyyy"年"m"月"' },
      C1: { value: 9.5, text: '9.5分', numberFormat: '0.0"分"' },
      D1: { value: '001', text: '001', numberFormat: '@' },
    });
  });

  it('of a workbook that counts from 1904 gives dates of the 1900 system, and other numbers as they are', async () => {
    const bytes = oneSheet(row('<c r="A1" s="1"><v>43434</v></c><c r="B1"><v>43434</v></c>'), {
      styles: '<xf numFmtId="0"/><xf numFmtId="14"/>',
      workbookProperties: '<workbookPr date1904="1"/>',
    });
    expect(await readCells(bytes)).toMatchObject({ A1: { value: 44896 }, B1: { value: 43434 } });
  });

  it('of a shared formula shows the formula moved to its place', async () => {
    const data =
      '<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2">B1+$B1+B$1+Sheet1!C1+"B1"+LOG10(D1)</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>';
    expect(await readCells(oneSheet(data))).toMatchObject({
      A2: { formula: '=B2+$B2+B$1+Sheet1!C2+"B1"+LOG10(D2)', value: 2 },
    });
  });

  it('inside an array formula is a formula too', async () => {
    const data =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    expect(await readCells(oneSheet(data))).toMatchObject({
      A2: { formula: '=B1:B2*2', value: 2 },
    });
  });

  it('inside an array formula is one even where the writer has left it out', async () => {
    const data = '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f></c></row>';
    expect(await readCells(oneSheet(data))).toMatchObject({
      A2: { formula: '=B1:B2*2', value: null },
    });
  });
});

describe('a sheet of an xlsx file', () => {
  it('may use prefixes, single quotes, comments and cells without addresses', async () => {
    const data =
      "<?xml version='1.0'?><!-- <c r='A1'/> --><x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>" +
      "<x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t='str'><x:v>二</x:v></x:c></x:row><x:row r='4'><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    const cells = await readCells(oneSheet(data));
    expect(Object.fromEntries(Object.entries(cells).map(([at, { value }]) => [at, value]))).toEqual(
      { A1: 1, B1: '二', A4: 3 },
    );
  });

  it('keeps its place, name, visibility and merges', async () => {
    const bytes = makeXlsx({
      sheets: [
        { name: '说明&amp;目录', data: '', state: 'veryHidden' },
        {
          name: '表1',
          data: '<row r="5"><c r="C5"><v>1</v></c></row>',
          after: '<mergeCells><mergeCell ref="C5:D6"/><mergeCell ref="A1"/></mergeCells>',
          state: 'hidden',
        },
      ],
    });
    const { sheets } = await readOrFail(bytes);
    expect(sheets).toMatchObject([
      { name: '说明&目录', position: 0, visibility: 'veryHidden', rows: [], protection: null },
      {
        name: '表1',
        position: 1,
        visibility: 'hidden',
        origin: { row: 4, column: 2 },
        rows: [[{ value: 1 }]],
        merges: [{ row: 4, column: 2, rowCount: 2, columnCount: 2 }],
      },
    ]);
  });

  it('keeps blank cells with a format inside the table and drops those far below it', async () => {
    const data =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="C1"><v>2</v></c><c r="D1" s="1"/></row>' +
      '<row r="2"><c r="A2"><v>3</v></c><c r="C2" s="1"/></row><row r="900"><c r="A900" s="1"/></row>';
    const { sheets } = await readOrFail(
      oneSheet(data, { styles: '<xf numFmtId="0"/><xf numFmtId="2"/>' }),
    );
    expect(Object.keys(cellsOf(sheets[0]))).toEqual(['A1', 'B1', 'C1', 'A2', 'C2']);
    expect(cellsOf(sheets[0])['B1']).toEqual({ value: null, text: '', numberFormat: '0.00' });
    expect(sheets[0]?.rows).toHaveLength(2);
  });

  it('that is protected says which cells may be edited', async () => {
    const styles = '<xf numFmtId="0"/><xf numFmtId="0"><protection locked="0"/></xf>';
    const bytes = makeXlsx({
      sheets: [
        {
          name: '表1',
          data: '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/></row><row r="2"><c r="B2" s="1"/><c r="C2" s="1"/></row>',
          after:
            '<sheetProtection sheet="1"/><protectedRanges><protectedRange sqref="F1:F9" name="a"/><protectedRange sqref="G1" name="b" password="CC1A"/></protectedRanges>',
        },
      ],
      styles,
    });
    const { sheets } = await readOrFail(bytes);
    expect(sheets[0]?.protection?.unlockedRanges).toEqual([
      { row: 0, column: 1, rowCount: 1, columnCount: 1 },
      { row: 1, column: 1, rowCount: 1, columnCount: 2 },
      { row: 0, column: 5, rowCount: 9, columnCount: 1 },
    ]);
  });

  it('that claims a huge area costs no more than its cells', async () => {
    const bytes = makeXlsx({
      sheets: [
        {
          name: '表1',
          before: '<dimension ref="A1:XFD1048576"/>',
          data: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
        },
      ],
    });
    const { sheets } = await readOrFail(bytes);
    expect(sheets[0]?.rows).toHaveLength(1_048_576);
    expect(Object.keys(cellsOf(sheets[0]))).toEqual(['A1', 'XFD1048576']);
  });
});
