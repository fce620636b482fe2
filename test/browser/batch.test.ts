import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleRows } from '../taskpane/sample-workbook';
import { AXE, inspect } from './accessibility-violations';
import { chooseFiles, chooseFolder, copiedText, savedBy, textFile } from './files-and-clipboard';
import { workbookWith } from './make-workbook';
import { FILLED_SAMPLE, TARGETS_SAMPLE, workbenchSuite } from './workbench-suite';
import type { NamedWorkbook, SessionOptions, WorkbenchSession } from './workbench-session';

const open = workbenchSuite();

function sample(path: string, name: string): NamedWorkbook {
  return { name, bytes: new Uint8Array(readFileSync(path)) };
}

function workbookOf(project: string): NamedWorkbook {
  return workbookWith({ 表1: { rows: sampleRows(project) } });
}

/** What a reviewer gets: two good workbooks, one that is no workbook, and one without a form. */
const RECEIVED: readonly NamedWorkbook[] = [
  sample(FILLED_SAMPLE, '水利局2023.xlsx'),
  { ...workbookOf('法制宣传教育经费'), name: '司法局2022.xlsx' },
  textFile('坏文件.xlsx', '这不是表格'),
  { ...workbookWith({ 清单: { rows: [['采购清单'], ['名称', '数量']] } }), name: '清单.xlsx' },
];
const own = workbookOf('人民调解');

async function openBatch(options: SessionOptions = {}): Promise<WorkbenchSession> {
  const workbench = await open({ workbook: own, initScript: AXE, ...options });
  const pane = workbench.pane();
  await pane.getByText('已按').waitFor();
  await workbench.page.evaluate(() => window.workbench?.opened?.host.resetCounters());
  await pane.getByRole('button', { name: '审核', exact: true }).click();
  await pane.getByRole('button', { name: '批量检查…' }).click();
  await pane.getByRole('heading', { name: '批量检查' }).waitFor();
  return workbench;
}

/** A column of the table, without the rows of files that have no form. */
function column(workbench: WorkbenchSession, number: number): Promise<string[]> {
  return workbench
    .pane()
    .locator(`.batch-table tbody td:nth-child(${number}).number`)
    .allTextContents();
}

describe('a folder of received files', () => {
  it('is read with the folders inside it; files of one name are told apart by their path', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'received-'));
    for (const unit of ['水利局', '司法局']) mkdirSync(join(folder, unit));
    writeFileSync(join(folder, '水利局', '自评表.xlsx'), readFileSync(FILLED_SAMPLE));
    writeFileSync(join(folder, '司法局', '自评表.xlsx'), workbookOf('法制宣传教育经费').bytes);
    writeFileSync(join(folder, '司法局', '~$自评表.xlsx'), '');
    writeFileSync(join(folder, '说明.txt'), '');
    const workbench = await openBatch();
    const pane = workbench.pane();
    const button = pane.getByRole('button', { name: '选择文件夹…' });
    await chooseFolder(workbench, button, folder);
    await pane.getByText('3 个文件，6 张表，').waitFor();
    // a file of another kind stays in the list, with what to ask for
    await pane.getByRole('row', { name: /说明\.txt.*是文本，没有表格结构/ }).waitFor();
    await pane
      .getByRole('row', { name: /司法局\/自评表\.xlsx|法制宣传教育经费/ })
      .first()
      .waitFor();
    await workbench.screenshot('batch-folder');

    const empty = mkdtempSync(join(tmpdir(), 'empty-'));
    writeFileSync(join(empty, '说明.txt'), '');
    await chooseFolder(workbench, button, empty);
    await pane.getByRole('button', { name: '不保存，开始新的一批' }).click();
    await pane.getByText('这个文件夹里没有 Excel 表格。请换一个文件夹。').waitFor();
    await pane.getByText('3 个文件，6 张表，').waitFor();
    for (const each of [folder, empty]) rmSync(each, { recursive: true });
  });
});

describe('received files checked together', () => {
  it('make one table, sorted by any column, and none of them stops the others', async () => {
    const workbench = await openBatch();
    const pane = workbench.pane();
    await inspect(workbench, 'batch-empty', pane.getByText(/^请选择收到的自评表文件/));
    await chooseFiles(workbench, pane.getByRole('button', { name: '选择文件…' }), RECEIVED);
    await pane.getByText('4 个文件，6 张表，').waitFor();
    await inspect(workbench, 'batch', pane.getByRole('table'));
    await pane.getByText('1 个文件读不出。').waitFor();
    await pane.getByRole('row', { name: /坏文件\.xlsx.*不是/ }).waitFor();
    await pane.getByRole('row', { name: /清单\.xlsx.*没有找到绩效表/ }).waitFor();

    const ERRORS = 5;
    const byNumber = (one: string, other: string): number => Number(one) - Number(other);
    const header = pane.getByRole('columnheader', { name: '错误' });
    await header.getByRole('button').click();
    await pane.locator('th[aria-sort="descending"]', { hasText: '错误' }).waitFor();
    const worstFirst = await column(workbench, ERRORS);
    expect(worstFirst).toHaveLength(6);
    expect(worstFirst).toEqual(worstFirst.slice().sort(byNumber).reverse());
    expect(Number(worstFirst[0])).toBeGreaterThan(0);
    await inspect(workbench, 'batch-sorted', header);
    await header.getByRole('button').click();
    await pane.locator('th[aria-sort="ascending"]', { hasText: '错误' }).waitFor();
    expect(await column(workbench, ERRORS)).toEqual(worstFirst.slice().sort(byNumber));

    // read in a worker or here: the open workbook is untouched
    const written = await workbench.page.evaluate(
      () => window.workbench?.opened?.host.counters.cellsWritten,
    );
    expect(written).toBe(0);
  });

  it('open one by one, give opinions, and the table is where it was', async () => {
    const workbench = await openBatch();
    const pane = workbench.pane();
    await chooseFiles(workbench, pane.getByRole('button', { name: '选择文件…' }), RECEIVED);
    await pane.getByText('4 个文件，6 张表，').waitFor();
    await pane.getByRole('button', { name: /法制宣传教育经费/ }).click();
    await inspect(workbench, 'batch-file', pane.getByRole('heading', { name: '司法局2022.xlsx' }));
    await pane.getByRole('listitem').filter({ hasText: '完成文艺巡演' }).first().waitFor();
    await pane.getByRole('button', { name: '生成审核意见' }).click();
    const field = pane.getByRole('textbox', { name: '审核意见' });
    await inspect(workbench, 'batch-file-opinion', field);
    expect(await field.inputValue()).toContain('司法局2022.xlsx');
    // the workbook is not the open one: no sheet can be added
    expect(await pane.getByRole('button', { name: '新建工作表' }).count()).toBe(0);
    await pane.getByRole('button', { name: '返回' }).click();
    await pane.getByRole('heading', { name: '司法局2022.xlsx' }).waitFor();
    await pane.getByRole('button', { name: '返回' }).click();

    await pane.getByRole('button', { name: /坏文件/ }).click();
    await inspect(workbench, 'batch-bad-file', pane.getByRole('heading', { name: '坏文件.xlsx' }));
    await pane.getByRole('button', { name: '返回' }).click();

    await pane.getByRole('button', { name: '输出结果…' }).click();
    await inspect(workbench, 'batch-outputs', pane.getByRole('heading', { name: '结果输出' }));
    await pane.getByRole('button', { name: '查看和复制意见文字' }).click();
    await inspect(workbench, 'batch-opinions', field);
    await pane.getByRole('button', { name: '复制文字' }).click();
    await pane.getByText('已复制。').waitFor();
    expect((await copiedText(workbench)).match(/绩效自评审核意见\n/g)?.length ?? 0).toBeGreaterThan(
      1,
    );
    const page = await savedBy(workbench, pane.getByRole('button', { name: '保存网页' }));
    expect(page.name).toBe('多份工作簿-审核意见.html');
    expect(page.text).toContain('水利局2023.xlsx');
    await pane.getByRole('button', { name: '返回' }).click();
    await pane.getByRole('button', { name: '返回' }).click();
    await pane.getByText('4 个文件，6 张表，').waitFor();
  });

  it('are compared with the approved targets among them, and with files chosen before', async () => {
    const workbench = await openBatch();
    const pane = workbench.pane();
    const targets = sample(TARGETS_SAMPLE, '批复与自评.xlsx');
    await chooseFiles(workbench, pane.getByRole('button', { name: '目标表文件…' }), [targets]);
    await inspect(
      workbench,
      'batch-targets',
      pane.getByText('已选的目标表文件：批复与自评.xlsx。'),
    );
    await chooseFiles(
      workbench,
      pane.getByRole('button', { name: '选择文件…' }),
      RECEIVED.slice(0, 1),
    );
    await pane.getByText('1 个文件，5 张表，').waitFor();
    await pane.getByRole('button', { name: /^河道长效保洁/ }).click();
    await pane.getByText('对照目标表：').first().waitFor();
    await inspect(workbench, 'batch-file-compared', pane.getByText('批复的是“≥1800吨”').first());
  });

  it('show which file is read, and stop at the file when cancelled', async () => {
    const workbench = await openBatch({ lookAtClockTakes: 1000 });
    const pane = workbench.pane();
    await workbench.moments.standStillAt(/^正在读取“坏文件.xlsx”（第 3 个，共 4 个）$/);
    await chooseFiles(workbench, pane.getByRole('button', { name: '选择文件…' }), RECEIVED);
    await inspect(workbench, 'batch-progress', pane.getByText(/^正在读取“坏文件.xlsx”/));
    await pane.getByRole('button', { name: '取消' }).click();
    await workbench.moments.goOn();
    await pane.getByText('已取消，还有 2 个文件没有检查。').waitFor();
    await inspect(workbench, 'batch-cancelled', pane.getByText('2 个文件，6 张表，'));
  });
});
