import { FilePort } from '../../src/file/file-port';
import { cellsOf, readOrFail } from './read-cells';
import { packParts } from './xlsx-parts';

const STYLES =
  '<number:percentage-style style:name="N1"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>' +
  '<number:date-style style:name="N2"><number:year number:style="long"/><number:text>年</number:text><number:month/><number:text>月</number:text></number:date-style>' +
  '<style:style style:name="比例" style:family="table-cell" style:data-style-name="N1"/>' +
  '<style:style style:name="年月" style:family="table-cell" style:data-style-name="N2"/>' +
  '<style:style style:name="可填" style:family="table-cell" style:parent-style-name="比例"><style:table-cell-properties style:cell-protect="none"/></style:style>' +
  '<style:style style:name="隐藏" style:family="table"><style:table-properties table:display="false"/></style:style>';

function makeOds(tables: string): Uint8Array {
  const content =
    `<office:document-content><office:automatic-styles>${STYLES}</office:automatic-styles>` +
    `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return packParts(
    new Map([
      ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
      ['content.xml', content],
    ]),
  );
}

const cell = (attributes: string, text = ''): string =>
  `<table:table-cell ${attributes}>${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;
const table = (name: string, rows: string, attributes = ''): string =>
  `<table:table table:name="${name}" ${attributes}>${rows}</table:table>`;
const FORM = table(
  '自评表',
  '<table:table-column table:number-columns-repeated="16384" table:default-cell-style-name="比例"/>' +
    `<table:table-header-rows><table:table-row>${cell('office:value-type="string" table:number-columns-spanned="2"', '指标<text:s text:c="2"/>名称<text:line-break/>（全称）')}<table:covered-table-cell/></table:table-row></table:table-header-rows>` +
    '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
    '<table:table-row-group><table:table-row>' +
    cell('table:style-name="比例" office:value-type="percentage" office:value="0.925"', '92.5%') +
    cell(
      'table:style-name="年月" office:value-type="date" office:date-value="2022-12-01"',
      '2022年12月',
    ) +
    cell('table:style-name="x" office:value-type="boolean" office:boolean-value="true"', 'TRUE') +
    cell(
      'table:style-name="x" office:value-type="float" office:value="7" table:formula="of:=SUM([.A1:.B2];[$说明.C3])"',
      '7',
    ) +
    cell('table:style-name="x" office:value-type="string" table:formula="of:=1/0"', '#DIV/0!') +
    cell(
      'table:style-name="x" office:value-type="float" office:value="5" table:number-columns-repeated="2"',
      '5',
    ) +
    '</table:table-row></table:table-row-group>' +
    '<table:table-row table:number-rows-repeated="1048572"><table:table-cell table:style-name="比例" table:number-columns-repeated="16384"/></table:table-row>',
);

describe('an ods file', () => {
  it('gives values, formats and formulas, in groups and header rows too', async () => {
    const { sheets } = await readOrFail(makeOds(FORM));
    const filled = Object.entries(cellsOf(sheets[0])).filter(([, { value }]) => value !== null);
    expect(Object.fromEntries(filled)).toEqual({
      A1: { value: '指标  名称\n（全称）', text: '指标  名称\n（全称）', numberFormat: '0.0%' },
      A4: { value: 0.925, text: '92.5%', numberFormat: '0.0%' },
      B4: { value: 44896, text: '2022年12月', numberFormat: 'yyyy"年"m"月"' },
      C4: { value: true, text: 'TRUE' },
      D4: { value: 7, text: '7', formula: '=SUM(A1:B2,说明!C3)' },
      E4: { value: '#DIV/0!', text: '#DIV/0!', formula: '=1/0', isError: true },
      F4: { value: 5, text: '5' },
      G4: { value: 5, text: '5' },
    });
    expect(sheets[0]?.merges).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 2 }]);
    expect(sheets[0]?.rows).toHaveLength(4);
  });

  it('gives hidden sheets and the unlocked cells of protected ones', async () => {
    const rows = `<table:table-row>${cell('table:style-name="比例" office:value-type="string"', '得分')}${cell('table:style-name="可填"')}</table:table-row><table:table-row>${cell('office:value-type="string"', '一')}</table:table-row>`;
    const { sheets } = await readOrFail(
      makeOds(table('表1', rows, 'table:style-name="隐藏" table:protected="true"')),
    );
    expect(sheets[0]).toMatchObject({
      visibility: 'hidden',
      protection: { unlockedRanges: [{ row: 0, column: 1, rowCount: 1, columnCount: 1 }] },
    });
  });

  it('keeps comments, text boxes and notes out of the text of a cell', async () => {
    const box = '<draw:frame><draw:text-box><text:p>框中的字</text:p></draw:text-box></draw:frame>';
    const drawn = '<draw:custom-shape><text:p>形状</text:p></draw:custom-shape>';
    const comment = '<office:annotation><text:p>批注</text:p></office:annotation>';
    const list = '<text:list><text:list-item><text:p>第二段</text:p></text:list-item></text:list>';
    const content = `${comment}${box}${drawn}<text:p>第一段${box}完</text:p>${list}`;
    const rows = `<table:table-row><table:table-cell office:value-type="string">${content}</table:table-cell></table:table-row>`;
    const { sheets } = await readOrFail(
      makeOds(table('表', `<table:shapes>${box}</table:shapes>${rows}`)),
    );
    expect(cellsOf(sheets[0])).toEqual({
      A1: { value: '第一段完\n第二段', text: '第一段完\n第二段' },
    });
  });

  it('marks every cell of an array formula', async () => {
    const first = cell(
      'office:value-type="float" office:value="2" table:formula="of:={1;2}*2" table:number-matrix-columns-spanned="2" table:number-matrix-rows-spanned="1"',
      '2',
    );
    const second = cell('office:value-type="float" office:value="4"', '4');
    const { sheets } = await readOrFail(
      makeOds(table('表', `<table:table-row>${first}${second}${second}</table:table-row>`)),
    );
    const formula = '={1,2}*2';
    expect(cellsOf(sheets[0])).toEqual({
      A1: { value: 2, text: '2', formula },
      B1: { value: 4, text: '4', formula },
      C1: { value: 4, text: '4' },
    });
  });

  it('is filled into an xlsx copy that holds the same', async () => {
    const port = new FilePort('自评表.ods', makeOds(FORM));
    const before = await readOrFail(port.bytes());
    const result = await port.apply([
      {
        cell: { sheet: '自评表', address: 'H4' },
        before: { value: null },
        change: { kind: 'number', value: 9.5 },
        purpose: 'score',
        safety: 'safe',
      },
    ]);
    expect(result).toMatchObject({ ok: true, value: { refused: [], written: [{}] } });
    const after = cellsOf((await readOrFail(port.bytes())).sheets[0]);
    expect(after).toEqual({ ...cellsOf(before.sheets[0]), H4: { value: 9.5, text: '9.5' } });
  });
});
