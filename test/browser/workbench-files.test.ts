/** Files of the person in the workbench: the start screen, saving under the old name, files opened last, paper. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { AXE as initScript, violations } from './accessibility-violations';
import { FILLED_SAMPLE, workbenchSuite } from './workbench-suite';

const open = workbenchSuite();
const NAME = '水利局自评表.xlsx';

/** The browser's own file in place of one on the disk: the dialog of the system cannot be worked by a test. */
async function layOnDisk(page: Page): Promise<void> {
  await page.evaluate(
    async ([name, numbers]) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(name, { create: true });
      const writable = await handle.createWritable();
      await writable.write(new Uint8Array(numbers));
      await writable.close();
      Object.assign(window, { showOpenFilePicker: () => Promise.resolve([handle]) });
    },
    [NAME, [...readFileSync(FILLED_SAMPLE)]] as const,
  );
}

function sizeOnDisk(page: Page): Promise<number> {
  return page.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(name)).getFile()).size;
  }, NAME);
}

async function startScreen(page: Page): Promise<void> {
  await page.goto(page.url().replace(/\?.*$/, ''));
  await page.getByRole('heading', { name: '检查、填写、审核绩效自评表' }).waitFor();
}

test('without a workbook the start screen leads to one: a sample opens and is checked', async () => {
  const workbench = await open({ initScript });
  const { page } = workbench;
  await page.setViewportSize({ width: 1200, height: 800 });
  await startScreen(page);
  expect(await violations(page)).toEqual([]);
  await workbench.screenshotOfPage('workbench-start');
  await page.getByRole('link', { name: '还没有填得分的自评表' }).click();
  await workbench.paneFrame().getByText('已按').waitFor();
  expect(await page.locator('#file-name').textContent()).toBe('自评表示例-待填.xlsx');
  await page.getByRole('button', { name: '在 WPS 中继续编辑' }).click();
  await page.getByText('打开方式 → WPS 表格').waitFor();
  await workbench.screenshotOfPage('workbench-wps');
});

test('a chosen file is saved under its name, but not over what somebody else wrote meanwhile', async () => {
  const workbench = await open({ initScript });
  const { page } = workbench;
  await startScreen(page);
  await layOnDisk(page);
  await page.getByRole('checkbox', { name: /^记住我打开的文件/ }).check();
  await page.locator('#start-open').click();
  await workbench.paneFrame().getByText('已按').waitFor();
  const before = await sizeOnDisk(page);
  await workbench.typeInto('H14', '6.5');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText(`已保存到“${NAME}”。`).waitFor();
  expect(await sizeOnDisk(page)).not.toBe(before);
  await workbench.typeInto('H14', '6');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText(`已保存到“${NAME}”。`).waitFor();

  await layOnDisk(page);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('这个文件打开之后在别处改过，没有覆盖它。').waitFor();
  expect(await sizeOnDisk(page)).toBe(before);

  await startScreen(page);
  await page.getByRole('button', { name: NAME }).click();
  await workbench.paneFrame().getByText('已按').waitFor();
  await startScreen(page);
  await page.getByRole('checkbox', { name: /^记住我打开的文件/ }).uncheck();
  await page.getByRole('button', { name: NAME }).waitFor({ state: 'detached' });
});

test('the visible sheet is printed alone, whole and no wider than the paper', async () => {
  const workbench = await open();
  const { page } = workbench;
  await workbench.pane().getByText('已按').waitFor();
  await workbench.openSheet('河道保洁');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('#paper');
  await paper.getByText('一级指标').first().waitFor();
  expect(await page.locator('#desk').isVisible()).toBe(false);
  expect((await paper.locator('table').boundingBox())?.width).toBeLessThanOrEqual(1048);
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10000);
});
