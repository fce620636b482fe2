/**
 * The plumbing under office.js is undocumented: this fails loudly when an upgrade of the package
 * changes it, before any test of the add-in does.
 */
import { StandInHost } from '../../src/workbench/host/stand-in-host';
import { openOffice, type OfficeFile } from './office-sandbox';
import { sheetOf, workbookOf } from './small-workbook';

const files: readonly OfficeFile[] = [
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-win32-16.00.js',
];

describe.each(files)('unmodified %s', (file) => {
  it('reads a sheet, writes a cell and reads it back', async () => {
    const host = new StandInHost(
      workbookOf(
        sheetOf('表1', [
          ['指标', '目标'],
          ['数量', { value: 1, formula: '=100%' }],
        ]),
      ),
      { level: '1.1' },
    );
    const { Excel, settled } = openOffice(host, file);
    const seen = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name');
      await context.sync();
      const used = sheets.getItem(sheets.items[0]?.name ?? '').getUsedRange();
      used.load('values,formulas,rowCount');
      await context.sync();
      const before = { values: used.values, formulas: used.formulas };
      used.getCell(1, 0).values = [['质量']];
      used.load('values');
      await context.sync();
      return { ...before, after: used.values, rowCount: used.rowCount };
    });
    expect(JSON.parse(JSON.stringify(seen))).toEqual({
      values: [
        ['指标', '目标'],
        ['数量', 1],
      ],
      formulas: [
        ['指标', '目标'],
        ['数量', '=100%'],
      ],
      after: [
        ['指标', '目标'],
        ['质量', 1],
      ],
      rowCount: 2,
    });
    expect(host.counters.syncs).toBe(3);
    await settled();
    expect(host.leakedReferences).toBe(0);
  });

  it('reports a member above the level as ApiNotFound', async () => {
    const host = new StandInHost(workbookOf(sheetOf('表1', [['x']])), { level: '1.1' });
    const { Excel } = openOffice(host, file);
    const reading = Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('表1').getUsedRange(true);
      used.load('values');
      await context.sync();
    });
    // 2016's own file does not know the later parameter and never sends it
    if (file === 'excel-win32-16.00.js') await expect(reading).resolves.toBeUndefined();
    else await expect(reading).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});
