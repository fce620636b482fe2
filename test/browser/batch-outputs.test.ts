import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook } from '../../src/file/read-workbook';
import { sampleRows } from '../taskpane/sample-workbook';
import { AXE, inspect } from './accessibility-violations';
import { chooseFiles, savedBy, textFile } from './files-and-clipboard';
import { workbookWith } from './make-workbook';
import { FILLED_SAMPLE, workbenchSuite } from './workbench-suite';
import type { NamedWorkbook, WorkbenchSession } from './workbench-session';

const open = workbenchSuite();

const RECEIVED: readonly NamedWorkbook[] = [
  { name: '水利局2023.xlsx', bytes: new Uint8Array(readFileSync(FILLED_SAMPLE)) },
  { ...workbookWith({ 表1: { rows: sampleRows('法制宣传') } }), name: '司法局.xlsx' },
  textFile('坏文件.xlsx', '这不是表格'),
];
const FILES = '3 个文件，6 张表，';

async function openBatch(): Promise<WorkbenchSession> {
  const workbook = workbookWith({ 表1: { rows: sampleRows('人民调解') } });
  const workbench = await open({ workbook, initScript: AXE });
  const pane = workbench.pane();
  await pane.getByText('已按').waitFor();
  await pane.getByRole('button', { name: '审核', exact: true }).click();
  await pane.getByRole('button', { name: '批量检查…' }).click();
  await chooseFiles(workbench, pane.getByRole('button', { name: '选择文件…' }), RECEIVED);
  await pane.getByText(FILES).waitFor();
  await pane.getByText(/^本批结果没有保留/).waitFor();
  return workbench;
}

async function sheetsOf(bytes: Uint8Array): Promise<Record<string, string[][]>> {
  const reading = await readWorkbook('汇总表.xlsx', bytes);
  if (!reading.ok) throw new Error(reading.failure.code);
  return Object.fromEntries(
    reading.value.sheets.map(({ name, rows }) => [
      name,
      rows.map((row) => row.map((cell) => cell?.text ?? '')),
    ]),
  );
}

describe('a checked batch', () => {
  it('is saved as one archive: summary, letters, list, report and result', async () => {
    const workbench = await openBatch();
    const pane = workbench.pane();
    await pane.getByRole('button', { name: '输出结果…' }).click();
    await inspect(workbench, 'outputs', pane.getByRole('heading', { name: '结果输出' }));

    await pane.getByRole('button', { name: '落款、期限和结论标准…' }).click();
    await pane.getByRole('textbox', { name: '落款单位' }).fill('某市财政局');
    await inspect(workbench, 'review-settings', pane.getByRole('heading', { name: '审核设置' }));
    await pane.getByRole('button', { name: '保存' }).click();
    await pane.getByText('已保存，以后生成的审核意见都用它。').waitFor();
    await pane.getByRole('button', { name: '返回' }).click();

    const saved = await savedBy(workbench, pane.getByRole('button', { name: '全部结果（.zip）' }));
    expect(saved.name).toBe('审核结果.zip');
    const entries = unzipSync(saved.bytes);
    const sheets = await sheetsOf(entries['汇总表.xlsx'] as Uint8Array);
    expect(Object.keys(sheets)).toEqual(['汇总', '按单位', '报送情况', '未读文件', '自评质量']);
    expect(sheets['自评质量']?.[0]).toContain('结论准确（20分）');
    expect(sheets['自评质量']).toHaveLength(7);
    expect(sheets['汇总']).toHaveLength(7);
    expect(sheets['未读文件']?.[1]?.[0]).toBe('坏文件.xlsx');
    const list = await sheetsOf(entries['审核意见汇总.xlsx'] as Uint8Array);
    expect(list['审核意见']?.length).toBeGreaterThan(10);
    const letters = Object.keys(entries).filter((name) => name.startsWith('审核意见/'));
    const units = new Set((sheets['汇总'] ?? []).slice(1).map(([unit]) => unit));
    expect(letters).toHaveLength(units.size);
    for (const letter of letters) {
      const document = unzipSync(entries[letter] as Uint8Array)['word/document.xml'];
      expect(strFromU8(document as Uint8Array)).toContain('某市财政局');
    }
    expect(strFromU8(entries['检查报告.html'] as Uint8Array)).toContain('坏文件.xlsx');
  });

  it('is compared with the result of an earlier round, and says so in the summary', async () => {
    const workbench = await openBatch();
    const pane = workbench.pane();
    await pane.getByRole('button', { name: '输出结果…' }).click();
    const earlier = await savedBy(
      workbench,
      pane.getByRole('button', { name: '检查结果（.json）' }),
    );
    const choose = pane.getByRole('button', { name: '选择上一轮结果…' });
    await chooseFiles(workbench, choose, [textFile('第一轮.json', earlier.text)]);
    await inspect(
      workbench,
      'batch-round',
      pane.getByText(/^已与“第一轮.json”比较：已改正 0 处，未改正 \d+ 处/),
    );
    const summary = await savedBy(workbench, pane.getByRole('button', { name: '汇总表（.xlsx）' }));
    const [header = [], ...rows] = (await sheetsOf(summary.bytes))['汇总'] ?? [];
    const round = header.indexOf('前次意见');
    expect(rows.every((row) => /^前次意见\d+处，已改正0处/.test(row[round] ?? ''))).toBe(true);
  });

  it('has points accepted by their kind, for all files at once, until they are taken back', async () => {
    const workbench = await openBatch();
    const pane = workbench.pane();
    await pane.getByRole('button', { name: /^法制宣传/ }).click();
    await pane.getByRole('heading', { name: '司法局.xlsx' }).waitFor();
    await pane.getByRole('button', { name: '接受…' }).first().click();
    await pane.getByRole('combobox', { name: '范围' }).selectOption('整批');
    await pane.getByRole('textbox', { name: '理由' }).fill('本市统一要求');
    await inspect(workbench, 'accept-kind', pane.getByRole('textbox', { name: '理由' }));
    await pane.getByRole('button', { name: '接受', exact: true }).click();
    await pane.getByText('已接受：本市统一要求').first().waitFor();
    await pane.getByRole('button', { name: '返回' }).click();
    await inspect(workbench, 'accepted-kinds', pane.getByText(/整批：本市统一要求$/));
    await pane.getByRole('button', { name: '撤回' }).click();
    await pane.getByText(/整批：本市统一要求$/).waitFor({ state: 'detached' });
  });

  it('stays on this computer only where the person says so, and goes on after the pane was closed', async () => {
    const workbench = await openBatch();
    const pane = workbench.pane();
    await pane.getByRole('button', { name: '输出结果…' }).click();
    await pane.getByRole('switch', { name: /在这台电脑上保留/ }).click();
    await pane.getByRole('button', { name: '清除本机保留的内容' }).waitFor();
    // the pane is closed and opened again
    await pane.evaluate(() => window.location.reload());
    await pane.getByText('已按').waitFor();
    await pane.getByRole('button', { name: '审核', exact: true }).click();
    await pane.getByRole('button', { name: '批量检查…' }).click();
    await inspect(workbench, 'batch-kept', pane.getByText(/^上次的批量检查保留在这台电脑上/));
    await pane.getByRole('button', { name: '接着审核' }).click();
    await pane.getByText(FILES).waitFor();
    await pane.getByRole('button', { name: '输出结果…' }).click();
    await pane.getByRole('button', { name: '清除本机保留的内容' }).click();
    await pane.getByText('已清除本机保留的批量检查。').waitFor();
  });
});
