import { readFileSync } from 'node:fs';
import { FILLED_SAMPLE, workbenchSuite } from './workbench-suite';

const open = workbenchSuite();
const workbook = {
  name: '自评表示例-已填.xlsx',
  bytes: new Uint8Array(readFileSync(FILLED_SAMPLE)),
};

describe('reviewing a received workbook', () => {
  test('recomputes, says that nothing is written, and writes nothing', async () => {
    const workbench = await open({ workbook });
    const pane = workbench.pane();
    await pane.getByText('已按').waitFor();
    await workbench.screenshot('findings');
    await workbench.page.evaluate(() => {
      const host = window.workbench?.opened?.host;
      host?.resetCounters();
    });
    await pane.getByRole('button', { name: '审核' }).click();
    await pane.getByText('只读：不会改动工作簿').waitFor();
    await workbench.screenshot('review');
    expect(await pane.getByRole('button', { name: /预览并填写|应用|撤销|写入/ }).count()).toBe(0);
    await pane.getByRole('tab', { name: /^问题/ }).click();
    await pane.locator('[data-finding]').first().click();
    await workbench.screenshot('review-finding');
    const written = await workbench.page.evaluate(
      () => window.workbench?.opened?.host.counters.cellsWritten,
    );
    expect(written).toBe(0);
  });
});
