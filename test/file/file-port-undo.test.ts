import fc from 'fast-check';
import type { CellChange, JournalEntry } from '../../src/core/edit/edit';
import { FilePort } from '../../src/file/file-port';
import { applied, edit, entryOf, FORM, number, partsOf, text } from './filled-form';
import { cellsOf, readCells, readOrFail } from './read-cells';
import { makeXlsx } from './xlsx-parts';

describe('undo in a file', () => {
  it('puts rich text back with its runs', async () => {
    const { port, outcome } = await applied([edit('A1', '得分', text('分数'))]);
    await port.undo(entryOf(outcome.written));
    expect(partsOf(port.bytes()).get('xl/worksheets/sheet1.xml')).toContain(
      '<c r="A1" s="1" t="s"><v>0</v></c>',
    );
  });

  it('works from the journal alone when the file was opened again', async () => {
    const edits = [
      edit('A1', '得分', text('=1')),
      edit('B2', 5, number(3, '0%')),
      edit('B3', null, { kind: 'fill', color: '#FFEB9C' }),
    ];
    const { port, outcome } = await applied(edits);
    const reopened = new FilePort('表.xlsx', port.bytes());
    await reopened.undo(entryOf(outcome.written));
    expect(await readCells(reopened.bytes())).toEqual(await readCells(makeXlsx(FORM)));
  });

  it('leaves cells alone that somebody changed since, and says which', async () => {
    const { port, outcome } = await applied([
      edit('B2', 5, number(3)),
      edit('B3', null, { kind: 'fill', color: '#FFEB9C' }),
    ]);
    await port.apply([
      edit('B2', 3, number(4)),
      edit('B3', null, { kind: 'fill', color: '#00FF00' }),
    ]);
    const undone = await port.undo(entryOf(outcome.written));
    expect(undone).toMatchObject({
      ok: true,
      value: {
        restored: [],
        refused: [
          { cause: 'changed-since', found: { value: 4 } },
          { cause: 'changed-since', found: { fill: '#00FF00' } },
        ],
      },
    });
  });

  it('is exact behind a batch that changed nothing', async () => {
    const first = await applied([edit('B2', 5, number(0))]);
    const nothing: CellChange = { kind: 'fill', color: null };
    const second = await applied([edit('B2', 0, nothing)], first.port);
    await first.port.undo(entryOf(second.outcome.written));
    await first.port.undo(entryOf(first.outcome.written));
    expect(partsOf(first.port.bytes()).get('xl/worksheets/sheet1.xml')).toContain(
      '<c r="B2" s="1"><v>5</v></c>',
    );
  });

  it('is the identity after any batches', async () => {
    const address = fc
      .tuple(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'H'), fc.integer({ min: 1, max: 9 }))
      .map(([column, row]) => `${column}${row}`);
    const change = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => number(value)),
      fc
        .string({ unit: 'binary' })
        .filter((value) => value !== '')
        .map(text),
      fc.constantFrom<CellChange>(
        number(1, '0%'),
        { kind: 'fill', color: '#FFEB9C' },
        { kind: 'fill', color: null },
      ),
    );
    const batches = fc.array(fc.array(fc.tuple(address, change), { maxLength: 6 }), {
      maxLength: 4,
    });
    const original = await readOrFail(makeXlsx(FORM));
    await fc.assert(
      fc.asyncProperty(batches, fc.boolean(), async (plan, reopens) => {
        let port = new FilePort('表.xlsx', makeXlsx(FORM));
        const entries: JournalEntry[] = [];
        for (const batch of plan) {
          const cells = await readCells(port.bytes());
          const edits = batch.map(([at, one]) => edit(at, cells[at]?.value ?? null, one));
          entries.push(entryOf((await applied(edits, port)).outcome.written));
        }
        if (reopens) port = new FilePort('表.xlsx', port.bytes());
        for (const entry of entries.reverse()) {
          const undone = await port.undo(entry);
          expect(undone).toMatchObject({ ok: true, value: { refused: [] } });
        }
        const now = await readOrFail(port.bytes());
        expect(now.sheets.map(cellsOf)).toEqual(original.sheets.map(cellsOf));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a new sheet in a file', () => {
  const sheet = {
    name: '审核意见',
    rows: [
      ['序号', '意见'],
      [1, '=100% 应为文本'],
      [null, '第一行\n第二行'],
    ],
    columnWidths: [8, 60],
  };

  it('stands behind the others with every text as text', async () => {
    const port = new FilePort('表.xlsx', makeXlsx(FORM));
    expect(await port.addSheet(sheet)).toEqual({ ok: true, value: { name: '审核意见' } });
    expect(await port.addSheet(sheet)).toEqual({ ok: true, value: { name: '审核意见 2' } });
    const { sheets } = await readOrFail(port.bytes());
    expect(sheets.map(({ name }) => name)).toEqual(['自评表', '保护', '审核意见', '审核意见 2']);
    const values = Object.entries(cellsOf(sheets[2])).map(([at, { value }]) => [at, value]);
    expect(Object.fromEntries(values)).toEqual({
      A1: '序号',
      B1: '意见',
      A2: 1,
      B2: '=100% 应为文本',
      B3: '第一行\n第二行',
    });
  });
});
