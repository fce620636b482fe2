import { sampleRows } from '../taskpane/sample-workbook';
import { AXE, inspect } from './accessibility-violations';
import { chooseFiles, savedBy, textFile } from './files-and-clipboard';
import { workbookWith } from './make-workbook';
import { workbenchSuite } from './workbench-suite';
import type { NamedWorkbook, WorkbenchSession } from './workbench-session';

const open = workbenchSuite();
const received = workbookWith({ 表1: { rows: sampleRows('法制宣传') } });
/** The unit gave the missed row what it is due, and spoiled another one. */
const returned = workbookWith({
  表1: {
    rows: sampleRows('法制宣传').map((row) =>
      row.map((cell, column) => {
        if (row[2] === '完成文艺巡演' && column === 6) return 0;
        return row[2] === '知晓率' && column === 4 ? '40%' : cell;
      }),
    ),
  },
});

async function openReview(workbook: NamedWorkbook): Promise<WorkbenchSession> {
  const workbench = await open({ workbook, initScript: AXE });
  const pane = workbench.pane();
  await pane.getByText('已按').waitFor();
  await pane.getByRole('button', { name: '审核', exact: true }).click();
  await pane.getByText('只读：不会改动工作簿').waitFor();
  return workbench;
}

describe('a workbook that comes back', () => {
  it('is compared with the saved result: mended, still open, new', async () => {
    const first = await openReview(received);
    await first.pane().getByRole('button', { name: '生成审核意见' }).click();
    const earlier = await savedBy(first, first.pane().getByRole('button', { name: '保存结果' }));

    const workbench = await openReview(returned);
    const pane = workbench.pane();
    const compare = pane.getByRole('button', { name: '与上轮比较…' });
    await chooseFiles(workbench, compare, [textFile(earlier.name, earlier.text)]);
    await inspect(workbench, 'second-round', pane.getByRole('heading', { name: '与上轮比较' }));
    await pane.getByText(`上轮结果：${earlier.name}`).waitFor();
    const part = (title: string) =>
      pane
        .locator('section')
        .filter({ has: pane.getByRole('heading', { name: title, exact: true }) });
    await part('已改正').getByText('完成文艺巡演').first().waitFor();
    await part('新出现').getByText('知晓率').first().waitFor();
    await part('仍未改正').getByRole('button').first().waitFor();
    await part('新出现')
      .getByRole('button', { name: /知晓率/ })
      .first()
      .click();
    await workbench.page
      .locator('#address')
      .getByText(/^[A-Z]+12$/)
      .waitFor();
    expect(await part('已改正').getByRole('button').count()).toBe(0);

    await pane.getByRole('button', { name: '返回' }).click();
    await chooseFiles(workbench, compare, [textFile('别的.json', '{"name":"别的"}')]);
    await inspect(workbench, 'second-round-refused', pane.getByText('没有比较。'));
    await pane.getByText('别的.json：既不是保存的结果，也没有“审核意见”工作表。').waitFor();
  });
});
