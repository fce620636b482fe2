import { readFileSync } from 'node:fs';
import { AXE, inspect } from './accessibility-violations';
import { copiedText, savedBy } from './files-and-clipboard';
import { FILLED_SAMPLE, workbenchSuite } from './workbench-suite';
import type { WorkbenchSession } from './workbench-session';

const open = workbenchSuite();
const workbook = {
  name: '自评表示例-已填.xlsx',
  bytes: new Uint8Array(readFileSync(FILLED_SAMPLE)),
};

/** The received workbook in review, with the counting of written cells begun anew. */
async function openReview(): Promise<WorkbenchSession> {
  const workbench = await open({ workbook, initScript: AXE });
  const pane = workbench.pane();
  await pane.getByText('已按').waitFor();
  await workbench.page.evaluate(() => window.workbench?.opened?.host.resetCounters());
  await pane.getByRole('button', { name: '审核', exact: true }).click();
  await pane.getByText('只读：不会改动工作簿').waitFor();
  return workbench;
}

function cellsWritten({ page }: WorkbenchSession): Promise<number | undefined> {
  return page.evaluate(() => window.workbench?.opened?.host.counters.cellsWritten);
}

describe('reviewing a received workbook', () => {
  it('recomputes, says that nothing is written, and writes nothing', async () => {
    const workbench = await openReview();
    const pane = workbench.pane();
    await inspect(workbench, 'review', pane.getByText('填表总分'));
    expect(await pane.getByRole('button', { name: /预览并填写|应用|撤销|写入/ }).count()).toBe(0);

    // a row that differs leads to its cell
    await pane.getByRole('button', { name: '清理水面漂浮物' }).click();
    await workbench.selects('H14');
    await pane.getByRole('tab', { name: /^问题/ }).click();
    await pane.locator('[data-finding]').first().click();
    await inspect(workbench, 'review-finding', pane.getByRole('button', { name: '为什么' }));
    await pane.getByRole('tab', { name: '目标对照' }).click();
    await inspect(workbench, 'review-no-target', pane.getByText(/^本工作簿里没有目标表/));
    expect(await cellsWritten(workbench)).toBe(0);
  });
});

describe('the opinion', () => {
  it('is read, copied and saved, and stays out of the workbook', async () => {
    const workbench = await openReview();
    const pane = workbench.pane();
    const tabs = workbench.page.locator('#tabs [role="tab"]');
    const before = await tabs.allTextContents();
    await pane.getByRole('button', { name: '生成审核意见' }).click();
    const field = pane.getByRole('textbox', { name: '审核意见' });
    await inspect(workbench, 'opinion', field);
    const text = await field.inputValue();
    expect(text).toMatch(/^绩效自评审核意见\n/);
    expect(text).toContain('自评表示例-已填.xlsx');
    expect(text).toMatch(/清理水面漂浮物.*H14/s);

    await pane.getByRole('button', { name: '复制文字' }).click();
    await inspect(workbench, 'opinion-copied', pane.getByText('已复制。'));
    expect((await copiedText(workbench)).replace(/\r\n/g, '\n')).toBe(text);

    const page = await savedBy(workbench, pane.getByRole('button', { name: '保存网页' }));
    expect(page.name).toBe('自评表示例-已填-审核意见.html');
    expect(page.text).toContain('清理水面漂浮物');
    expect(page.text).not.toContain('<script');
    const result = await savedBy(workbench, pane.getByRole('button', { name: '保存结果' }));
    expect(result.name).toBe('自评表示例-已填-审核意见.json');
    expect(JSON.parse(result.text)).toMatchObject({ workbooks: [{ file: workbook.name }] });
    await pane.getByText('已保存“自评表示例-已填-审核意见.json”').waitFor();

    await pane.getByRole('button', { name: '返回' }).click();
    await pane.getByText('填表总分').waitFor();
    expect(await cellsWritten(workbench)).toBe(0);
    expect(await tabs.allTextContents()).toEqual(before);
  });

  it('becomes a new sheet after a yes only, and the other sheets stay as they are', async () => {
    const workbench = await openReview();
    const pane = workbench.pane();
    const tabs = workbench.page.locator('#tabs [role="tab"]');
    const before = await tabs.allTextContents();
    await pane.getByRole('button', { name: '生成审核意见' }).click();
    await pane.getByRole('button', { name: '新建工作表' }).click();
    await inspect(workbench, 'opinion-sheet-asked', pane.getByText(/^将在本工作簿中新建工作表/));
    await pane.getByRole('button', { name: '取消' }).click();
    await pane.getByRole('button', { name: '新建工作表' }).waitFor();
    expect(await tabs.allTextContents()).toEqual(before);
    expect(await cellsWritten(workbench)).toBe(0);

    await pane.getByRole('button', { name: '新建工作表' }).click();
    await pane.getByRole('button', { name: '新建', exact: true }).click();
    await inspect(workbench, 'opinion-sheet-added', pane.getByText('已新建工作表“审核意见”。'));
    await workbench.openSheet('审核意见');
    expect(await tabs.allTextContents()).toEqual([...before, '审核意见']);
    expect(await workbench.cellText('A1')).toContain('审核意见');
    await workbench.screenshotOfPage('opinion-sheet');

    // the new sheet is no form
    await pane.getByRole('button', { name: '返回' }).click();
    const verdict = await pane.locator('.verdict-sentence').innerText();
    await workbench.moments.untilDone(pane.getByRole('button', { name: '重新检查' }));
    expect(await pane.locator('.verdict-sentence').innerText()).toBe(verdict);
  });
});
