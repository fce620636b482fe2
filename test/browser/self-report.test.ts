/** 自评报告: what a filled form holds, written up to save or to copy. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { AXE, inspect } from './accessibility-violations';
import { copiedText, savedBy } from './files-and-clipboard';
import { FILLED_SAMPLE, workbenchSuite } from './workbench-suite';
import type { WorkbenchSession } from './workbench-session';

const open = workbenchSuite();

const SHEET = '河道保洁';
const PROJECT = '河道长效保洁与河长制工作经费';
/** Printed in the form, in the report's own words. */
const FACTS = ['一、项目基本情况', '二、得分情况', '清理水面漂浮物', '1426吨', '请填写'];

async function openScores(): Promise<WorkbenchSession> {
  const workbook = { name: '已填.xlsx', bytes: new Uint8Array(readFileSync(FILLED_SAMPLE)) };
  const workbench = await open({ workbook, initScript: AXE });
  await workbench.openSheet(SHEET);
  const pane = workbench.pane();
  await pane.getByText('已按').waitFor();
  await pane.getByRole('tab', { name: '得分' }).click();
  await inspect(workbench, 'self-report', pane.getByRole('heading', { name: '自评报告' }));
  return workbench;
}

describe('the report on a filled form', () => {
  it('is saved as a Word document with the facts of the form, a chart and blanks to write in', async () => {
    const workbench = await openScores();
    const button = workbench.pane().getByRole('button', { name: '保存 Word 报告' });
    const saved = await savedBy(workbench, button);
    expect(saved.name).toBe(`2023年度${PROJECT}绩效自评报告.docx`);
    const parts = unzipSync(saved.bytes);
    const text = strFromU8(parts['word/document.xml'] as Uint8Array);
    for (const fact of [PROJECT, ...FACTS]) expect(text).toContain(fact);
    expect(Object.keys(parts)).toContain('word/charts/chart1.xml');
  });

  it('is copied as text', async () => {
    const workbench = await openScores();
    await workbench.pane().getByRole('button', { name: '复制文字' }).click();
    await workbench
      .pane()
      .getByText(/已复制/)
      .waitFor();
    const text = await copiedText(workbench);
    for (const fact of [PROJECT, ...FACTS]) expect(text).toContain(fact);
  });
});
