/** Pane and grid follow each other. */
import { sampleRows } from '../taskpane/sample-workbook';
import { workbookWith } from './make-workbook';
import { workbenchSuite } from './workbench-suite';

const open = workbenchSuite();
const workbook = workbookWith({
  表1: { rows: sampleRows('法制宣传') },
  表2: { rows: sampleRows('信息化运维') },
});

describe.each(['1.1', '1.15'] as const)('with ExcelApi %s', (level) => {
  it('a row selected in Excel shows its card, a sheet its form, and the next form its sheet', async () => {
    const workbench = await open({ workbook, level });
    const pane = workbench.pane();
    await pane.getByRole('heading', { name: '法制宣传' }).waitFor();
    await workbench.page.locator('#grid td[data-address="E11"]').click();
    await pane.getByRole('heading', { name: /^活动开展及时性/ }).waitFor();
    // the person goes on typing in the sheet
    expect(await workbench.page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
    await workbench.screenshot(`follow-row-${level}`);
    await pane.getByRole('button', { name: '返回' }).click();
    await workbench.page.getByRole('tab', { name: '表2' }).click();
    await pane.getByRole('heading', { name: '信息化运维' }).waitFor();
    await pane.getByRole('button', { name: '上一张表' }).click();
    await workbench.page.waitForFunction(
      () => document.querySelector('#tabs [aria-selected="true"]')?.textContent === '表1',
    );
    await pane.getByRole('heading', { name: '法制宣传' }).waitFor();
  });
});
