import type { Edit } from '../../src/core/edit/edit';
import { FilePort } from '../../src/file/file-port';
import { DEFAULT_READ_LIMITS } from '../../src/file/read-limits';
import { ZipArchive } from '../../src/file/zip/zip-archive';
import { applied, edit, entryOf, FORM, number, partsOf, STYLES, text } from './filled-form';
import { readCells } from './read-cells';
import { makeXlsx, type RawWorkbook } from './xlsx-parts';

describe('filling a file', () => {
  it('writes numbers and texts where the cell, its row or nothing stood', async () => {
    const { port, outcome } = await applied([
      edit('B2', 5, number(3.95)),
      edit('C2', null, text('已完成')),
      edit('B3', null, number(1)),
      edit('C4', null, number(0.5, '0.00%')),
      edit('F9', null, number(2)),
    ]);
    expect(outcome.refused).toEqual([]);
    expect(await readCells(port.bytes())).toMatchObject({
      A1: { value: '得分' },
      B2: { value: 3.95, numberFormat: '0.00' },
      C2: { value: '已完成' },
      B3: { value: 1 },
      C4: { value: 0.5, numberFormat: '0.00%', text: '50.00%' },
      D1: { value: 7, formula: '=SUM(B1:B3)' },
      F9: { value: 2, numberFormat: '0.00' },
    });
  });

  it('writes the same file whether the bytes came as an array or as a buffer of Node, and leaves them alone', async () => {
    const given = makeXlsx(FORM);
    const buffer = Buffer.from(given);
    const edits = [edit('B2', 5, number(3.95))];
    const fromArray = await applied(edits, new FilePort('表.xlsx', given));
    const fromBuffer = await applied(edits, new FilePort('表.xlsx', buffer));
    expect(Buffer.from(fromBuffer.port.bytes()).equals(fromArray.port.bytes())).toBe(true);
    expect(buffer.equals(makeXlsx(FORM))).toBe(true);
  });

  it('leaves every part without a changed cell as it is, and the rest of a changed sheet too', async () => {
    const before = makeXlsx(FORM);
    const { port } = await applied([edit('B2', 5, number(3.95))]);
    const [old, now] = [partsOf(before), partsOf(port.bytes())];
    expect([...now.keys()]).toEqual([...old.keys()]);
    for (const [name, content] of old) {
      if (name !== 'xl/worksheets/sheet1.xml')
        expect([name, now.get(name)]).toEqual([name, content]);
    }
    expect(now.get('xl/worksheets/sheet1.xml')).toBe(
      old
        .get('xl/worksheets/sheet1.xml')
        ?.replace('<v>5</v>', '<v>3.95</v>')
        .replace('</sheetData>', '</sheetData><sheetCalcPr fullCalcOnLoad="1"/>'),
    );
  });

  it('does nothing where all is as wanted already', async () => {
    const edits = [
      edit('B2', 5, number(3.95, '0.00%')),
      edit('C2', null, text('已完成')),
      edit('B3', null, { kind: 'fill', color: '#FFEB9C' }),
    ];
    const once = (await applied(edits)).port.bytes();
    const again = await applied(
      edits.map(({ cell, change }): Edit => {
        const value = change.kind === 'fill' ? null : change.value;
        return edit(cell.address, value, change);
      }),
      new FilePort('表.xlsx', once),
    );
    expect(again.outcome).toEqual({ written: [], refused: [], overtyped: [] });
    expect(Buffer.from(again.port.bytes()).equals(once)).toBe(true);
  });

  it('copies untouched entries with their compressed data', async () => {
    const before = makeXlsx(FORM);
    const { port } = await applied([edit('B2', 5, number(3.95))]);
    const name = 'xl/media/印章.bin';
    const raw = [before, port.bytes()].map((bytes) => {
      const archive = ZipArchive.open(bytes, DEFAULT_READ_LIMITS);
      const entry = archive.ok && archive.value.directory.entries.find((one) => one.name === name);
      return entry ? bytes.slice(entry.localStart, entry.dataStart + entry.compressedSize) : null;
    });
    expect(raw[0]).not.toBeNull();
    expect(raw[1]).toEqual(raw[0]);
  });

  it('only adds to the styles, and uses an equal style again', async () => {
    const { port } = await applied([
      edit('B2', 5, { kind: 'fill', color: '#FFEB9C' }),
      edit('B3', null, { kind: 'fill', color: '#FFEB9C' }),
      edit('C3', null, { kind: 'fill', color: '#FFEB9C' }),
      edit('C2', null, number(1, '0.0"分"')),
    ]);
    const styles = partsOf(port.bytes()).get('xl/styles.xml') ?? '';
    for (const xf of STYLES.match(/<xf[^>]*\/>/g) ?? []) expect(styles).toContain(xf);
    expect(styles.match(/FFFFEB9C/g)).toHaveLength(1);
    expect(styles).toContain('<fills count="3">');
    expect(styles).toContain('<cellXfs count="8">');
    expect(styles).toContain('<numFmt numFmtId="164" formatCode="0.0&quot;分&quot;"/>');
    expect(await readCells(port.bytes())).toMatchObject({ B2: { value: 5, numberFormat: '0.00' } });
  });

  it('grows the stated dimension and the spans of a row', async () => {
    const { port } = await applied([edit('F1', null, number(1)), edit('A9', null, number(1))]);
    const sheet = partsOf(port.bytes()).get('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<dimension ref="A1:F9"/>');
    expect(sheet).toContain('spans="1:6"');
  });

  it.each([
    '=100%',
    '+5',
    '-3',
    '1-2',
    '1/2',
    '001',
    '≥95%',
    '123456789012345678',
    ' a ',
    '一\n二',
    "'x",
    '@a',
    '<&>"',
    '_x000D_',
    '\u0001',
    '2022年12月',
    'TRUE',
    '\ud800',
  ])('writes %j as text', async (value) => {
    const { port } = await applied([edit('B3', null, text(value))]);
    expect((await readCells(port.bytes()))['B3']).toEqual({ value, text: value });
  });

  it.each([
    ['=100%', true],
    ['001', true],
    ['12/1', true],
    ['≥95%', false],
    ['20场', false],
  ])('protects the text %s from later typing: %s', async (value, isProtected) => {
    const { port } = await applied([edit('B3', null, text(value))]);
    const sheet = partsOf(port.bytes()).get('xl/worksheets/sheet1.xml') ?? '';
    const style = /<c r="B3"(?: s="(\d+)")?/.exec(sheet)?.[1];
    expect(style !== undefined).toBe(isProtected);
  });

  it.each<[string, Edit, string]>([
    ['a formula', edit('D1', 7, number(1)), 'formula'],
    ['a cell inside a merge', edit('B7', null, number(1)), 'merged-away'],
    ['a locked cell', edit('A1', 1, number(1), '保护'), 'locked'],
    ['a cell changed since', edit('B2', 4, number(1)), 'changed-since'],
    ['a sheet that is gone', edit('A1', null, number(1), '无此表'), 'sheet-missing'],
    ['a number that no file can hold', edit('B3', null, number(NaN)), 'host-refused'],
  ])('refuses %s', async (_what, refused, cause) => {
    const { port, outcome } = await applied([refused, edit('B3', null, number(9))]);
    expect(outcome.refused.map((one) => [one.edit.cell.address, one.cause])).toEqual([
      [refused.cell.address, cause],
    ]);
    expect((await readCells(port.bytes()))['B3']).toMatchObject({ value: 9 });
  });

  describe('a target that Excel turned into a formula while it was typed', () => {
    const typed = (cells: string, extraParts: Record<string, string> = {}): RawWorkbook => ({
      sheets: [{ name: '自评表', data: `<row r="1">${cells}</row>` }],
      extraParts,
    });
    const restored = (address: string, formula = '=100%'): Edit => ({
      ...edit(address, 1, text('=100%')),
      before: { value: 1, formula },
      purpose: 'target-text',
    });
    const portOf = (book: RawWorkbook) => new FilePort('表.xlsx', makeXlsx(book));

    it('is put back as text, stays text, and can be undone', async () => {
      const before = typed('<c r="A1"><f>100%</f><v>1</v></c><c r="B1"><v>2</v></c>');
      const { port, outcome } = await applied([restored('A1')], portOf(before));
      expect(outcome.refused).toEqual([]);
      const cells = await readCells(port.bytes());
      expect(cells['A1']).toMatchObject({ value: '=100%' });
      expect(cells['A1']?.formula).toBeUndefined();
      const undone = await port.undo(entryOf(outcome.written));
      expect(undone).toMatchObject({ ok: true, value: { refused: [] } });
      expect(await readCells(port.bytes())).toMatchObject({ A1: { value: 1, formula: '=100%' } });
    });

    it('is refused when the formula has changed, or the edit is for something else', async () => {
      const book = typed('<c r="A1"><f>100%</f><v>1</v></c>');
      const { outcome } = await applied(
        [restored('A1', '=99%'), { ...restored('A1'), purpose: 'score' }],
        portOf(book),
      );
      expect(outcome.refused.map(({ cause }) => cause)).toEqual(['formula', 'formula']);
    });

    it('keeps the formulas that were filled down from it: it goes with them or not at all', async () => {
      const book = typed(
        '<c r="A1"><f t="shared" ref="A1:B1" si="0">100%</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c>',
      );
      const alone = await applied([restored('A1')], portOf(book));
      expect(alone.outcome.refused.map(({ cause }) => cause)).toEqual(['formula']);
      const both = await applied([restored('A1'), restored('B1')], portOf(book));
      expect(both.outcome.refused).toEqual([]);
    });

    it('is taken out of the order in which Excel calculates', async () => {
      const book = typed('<c r="A1"><f>100%</f><v>1</v></c>', {
        'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      });
      const { port } = await applied([restored('A1')], portOf(book));
      expect(partsOf(port.bytes()).get('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    });
  });

  it('writes an unlocked cell of a protected sheet and the anchor of a merge', async () => {
    const { outcome } = await applied([
      edit('B1', 2, number(3), '保护'),
      edit('A6', null, text('合并')),
    ]);
    expect(outcome.refused).toEqual([]);
  });

  it('takes a value and a colour for one cell in one batch', async () => {
    const { port, outcome } = await applied([
      edit('B2', 5, number(3)),
      edit('B2', 5, { kind: 'fill', color: '#FFEB9C' }),
    ]);
    expect(outcome.written).toEqual([
      {
        cell: { sheet: '自评表', address: 'B2' },
        before: { value: 5, numberFormat: '0.00' },
        after: { value: 3, numberFormat: '0.00', fill: '#FFEB9C' },
      },
    ]);
    expect((await readCells(port.bytes()))['B2']).toMatchObject({ value: 3 });
  });

  it('gives rows and cells without addresses theirs, so that nothing shifts', async () => {
    const bytes = makeXlsx({
      sheets: [
        {
          name: '自评表',
          data: '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
        },
      ],
    });
    const { port } = await applied(
      [edit('D1', null, number(4)), edit('A2', 3, number(5)), edit('A9', null, number(6))],
      new FilePort('a.xlsx', bytes),
    );
    const values = Object.entries(await readCells(port.bytes())).map(([at, { value }]) => [
      at,
      value,
    ]);
    expect(Object.fromEntries(values)).toEqual({ A1: 1, B1: 2, D1: 4, A2: 5, A9: 6 });
  });

  it('keeps prefixes and quotes of the sheet part', async () => {
    const data =
      "<?xml version='1.0'?><x:worksheet xmlns:x='m'><x:sheetData><x:row r='1'><x:c r='A1' s='1'/></x:row></x:sheetData></x:worksheet>";
    const bytes = makeXlsx({ sheets: [{ name: '自评表', data }], styles: STYLES });
    const { port } = await applied(
      [edit('A1', null, number(1)), edit('B2', null, text('二'))],
      new FilePort('a.xlsx', bytes),
    );
    expect(partsOf(port.bytes()).get('xl/worksheets/sheet1.xml')).toBe(
      "<?xml version='1.0'?><x:worksheet xmlns:x='m'><x:sheetData><x:row r='1'>" +
        '<x:c r="A1" s="1"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t xml:space="preserve">二</x:t></x:is></x:c></x:row>' +
        '</x:sheetData></x:worksheet>',
    );
  });
});
