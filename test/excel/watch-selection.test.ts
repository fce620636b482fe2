/** What a person selects in Excel, as the real office.js tells it at every level. */
import { parseRangeAddress, toReference } from '../../src/core/sheet/address';
import type { CellRange } from '../../src/core/sheet/snapshot';
import { sheetOf, workbookOf } from '../host/small-workbook';
import { LEVELS, openPort, valueOf, type OpenPort } from './open-port';

const rows = [
  ['指标', '分值', '得分'],
  ['数量', 5, null],
  ['质量', 5, null],
];

interface Watched extends OpenPort {
  readonly told: string[];
  readonly select: (sheet: string, address: string) => Promise<void>;
}

async function watched(level: (typeof LEVELS)[number]): Promise<Watched> {
  const opened = openPort(workbookOf(sheetOf('表1', rows), sheetOf("二 '表'", rows)), { level });
  const told: string[] = [];
  await opened.port.watchSelection({
    onSelect: (cell) => told.push(toReference(cell)),
    onCellChanged: () => told.push('changed'),
  });
  const select = (sheet: string, address: string): Promise<void> => {
    opened.host.select(sheet, parseRangeAddress(address) as CellRange);
    return opened.settled();
  };
  return { ...opened, told, select };
}

describe.each(LEVELS)('selecting cells in Excel with ExcelApi %s', (level) => {
  it('tells the first cell of what is selected, with its sheet', async () => {
    const { select, told, leaks } = await watched(level);
    await select('表1', 'C2');
    await select("二 '表'", 'B2:C3');
    expect(told).toEqual(['表1!C2', "二 '表'!B2"]);
    expect(await leaks()).toBe(0);
  });

  it('is not told of where the add-in went itself, and of the same cell again once a person went elsewhere', async () => {
    const { port, select, settled, told } = await watched(level);
    valueOf(await port.select({ sheet: '表1', address: 'C3' }));
    await settled();
    expect(told).toEqual([]);
    await select('表1', 'A1');
    await select('表1', 'C3');
    expect(told).toEqual(['表1!A1', '表1!C3']);
  });

  it('is not told of a cell that was left again while the add-in was still on its way elsewhere', async () => {
    const { port, host, settled, told } = await watched(level);
    // where Excel answers slowly: the event of the former selection comes, and is asked about, meanwhile
    host.faults.beforeRequest = ({ number }) => {
      if (number === 0) host.select('表1', parseRangeAddress('B2') as CellRange);
    };
    valueOf(await port.select({ sheet: '表1', address: 'C3' }));
    await settled();
    expect(told).toEqual([]);
    host.select('表1', parseRangeAddress('A1') as CellRange);
    await settled();
    expect(told).toEqual(['表1!A1']);
  });

  it('asks once for a burst of events', async () => {
    const { host, told, settled } = await watched(level);
    host.resetCounters();
    for (const row of [0, 1, 2])
      host.select('表1', { row, column: 2, rowCount: 1, columnCount: 1 });
    await settled();
    expect(told[told.length - 1]).toBe('表1!C3');
    expect(host.counters.syncs).toBeLessThanOrEqual(2);
  });

  it('is silent while a cell is being edited', async () => {
    const { host, select, told } = await watched(level);
    host.faults.refuseRequest = () => 'InvalidOperationInCellEditMode';
    await select('表1', 'C2');
    expect(told).toEqual([]);
    host.faults.refuseRequest = () => null;
    await select('表1', 'C3');
    expect(told).toEqual(['表1!C3']);
  });
});

describe('the cell that was just left', () => {
  it.each([
    ['1.1', ['表1!C2', 'changed', '表1!C3', '表1!A1']],
    ['1.7', ['表1!C2', '表1!C3', '表1!A1']],
  ] as const)(
    'is compared on ExcelApi %s only where Excel tells of no changes',
    async (level, expected) => {
      const { host, select, told } = await watched(level);
      await select('表1', 'C2');
      host.typeInto('表1', 1, 2, 4);
      await select('表1', 'C3');
      await select('表1', 'A1');
      expect(told).toEqual(expected);
    },
  );
});
