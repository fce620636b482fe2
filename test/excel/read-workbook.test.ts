import { sheetOf, workbookOf } from '../host/small-workbook';
import { LEVELS, openPort, valueOf } from './open-port';

const table = [
  ['项目支出绩效自评表', null, null],
  ['三级指标', '指标值', '得分'],
  ['培训人数', { value: 1, formula: '=100%', numberFormat: '0%', text: '100%' }, null],
];

describe.each(LEVELS)('reading on ExcelApi %s', (level) => {
  it('gives values, formulas, formats and texts in three syncs, whatever the number of sheets', async () => {
    const sheets = Array.from({ length: 40 }, (_each, index) =>
      sheetOf(`表${String(index + 1)}`, table, { origin: { row: 2, column: 1 } }),
    );
    const { port, host, leaks } = openPort(workbookOf(...sheets), { level });
    const snapshot = valueOf(await port.read());
    expect(host.counters.syncs).toBe(3);
    expect(await leaks()).toBe(0);
    expect(snapshot.sheets).toHaveLength(40);
    const sheet = snapshot.sheets[7];
    expect(sheet?.origin).toEqual({ row: 2, column: 1 });
    expect(JSON.parse(JSON.stringify(sheet?.rows))).toEqual([
      [{ value: '项目支出绩效自评表', text: '项目支出绩效自评表' }],
      [
        { value: '三级指标', text: '三级指标' },
        { value: '指标值', text: '指标值' },
        { value: '得分', text: '得分' },
      ],
      [
        { value: '培训人数', text: '培训人数' },
        { value: 1, formula: '=100%', numberFormat: '0%', text: '100%' },
      ],
    ]);
    expect(host.userUndoSteps).toBe(0);
  });

  it('keeps what the user could undo', async () => {
    const { port, host } = openPort(workbookOf(sheetOf('表1', table)), { level });
    host.typeInto('表1', 5, 5, 3);
    await port.read();
    expect(host.userUndoSteps).toBe(1);
  });

  it('tells hidden and very hidden sheets, and an empty one', async () => {
    const { port } = openPort(
      workbookOf(
        sheetOf('表1', table),
        sheetOf('表2', table, { visibility: 'hidden' }),
        sheetOf('表3', [], { visibility: 'veryHidden' }),
      ),
      { level },
    );
    const { sheets } = valueOf(await port.read());
    expect(sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden', 'veryHidden']);
    expect(sheets[2]?.rows).toEqual([]);
  });

  it('does not read thousands of formatted blank rows below the table into memory', async () => {
    const { port, host } = openPort(workbookOf(sheetOf('表1', table)), { level });
    const sheet = host.model.sheets[0];
    if (sheet) sheet.formatted = { row: 0, column: 0, rowCount: 1048576, columnCount: 30 };
    const snapshot = valueOf(await port.read());
    expect(snapshot.sheets[0]?.rows).toHaveLength(3);
    expect(host.counters.syncs).toBeLessThanOrEqual(level === '1.1' ? 12 : 3);
    expect(host.counters.largestResponseBytes).toBeLessThan(5 * 1024 * 1024);
  });

  it('stops between two parts when cancelled', async () => {
    const { port } = openPort(workbookOf(sheetOf('表1', table)), { level });
    const result = await port.read({ isCancelled: () => true });
    expect(result).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  });
});

describe.each(LEVELS.filter((level) => level !== '1.1'))('far cells on ExcelApi %s', (level) => {
  it('are read without what is between', async () => {
    const { port, host } = openPort(workbookOf(sheetOf('表1', table)), { level });
    host.typeInto('表1', 1048575, 20, '备注');
    const snapshot = valueOf(await port.read());
    expect(snapshot.sheets[0]?.rows).toHaveLength(1048576);
    expect(host.counters.syncs).toBeLessThanOrEqual(5);
    expect(host.counters.cellsRead).toBeLessThan(5000);
  });
});

describe.each(LEVELS.filter((level) => level !== '1.1'))('protection on ExcelApi %s', (level) => {
  it('names the unlocked cells of a protected sheet within three syncs', async () => {
    const unlocked = { row: 2, column: 2, rowCount: 1, columnCount: 1 };
    const { port, host } = openPort(
      workbookOf(
        sheetOf('表1', [...table, ['a', 'b', 'c']], { protection: { unlockedRanges: [unlocked] } }),
        sheetOf('表2', table, { protection: { unlockedRanges: [] } }),
      ),
      { level },
    );
    const { sheets } = valueOf(await port.read());
    expect(sheets[0]?.protection).toEqual({ unlockedRanges: [unlocked] });
    expect(sheets[1]?.protection).toEqual({ unlockedRanges: [] });
    expect(host.counters.syncs).toBe(3);
  });
});

describe('limits of one response', () => {
  const wide = (rows: number): string[][] =>
    Array.from({ length: rows }, (_row, row) =>
      Array.from(
        { length: 20 },
        (_cell, column) => `第${String(row)}行第${String(column)}列的内容`,
      ),
    );

  it('splits a large workbook so that no response is above 5 MB', async () => {
    const { port, host } = openPort(
      workbookOf(sheetOf('表1', wide(3000)), sheetOf('表2', wide(3000))),
      {
        level: '1.15',
      },
    );
    const progress: number[] = [];
    const snapshot = valueOf(await port.read({ onProgress: (done) => progress.push(done) }));
    expect(snapshot.sheets[1]?.rows[2999]?.[19]?.value).toBe('第2999行第19列的内容');
    expect(snapshot.sheets[0]?.rows).toHaveLength(3000);
    expect(progress[progress.length - 1]).toBe(120000);
    expect(host.counters.largestResponseBytes).toBeLessThan(5 * 1024 * 1024);
  });

  it('reads in smaller parts when Excel refuses a response or leaves values out', async () => {
    const { port, leaks } = openPort(workbookOf(sheetOf('表1', wide(600))), {
      level: '1.15',
      limits: { payloadBytes: 80000, cellsPerRead: 1400 },
    });
    const snapshot = valueOf(await port.read());
    expect(snapshot.sheets[0]?.rows).toHaveLength(600);
    expect(snapshot.sheets[0]?.rows.every((row) => row.length === 20)).toBe(true);
    expect(await leaks()).toBe(0);
  });
});
