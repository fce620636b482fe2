import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { sampleRows } from '../taskpane/sample-workbook';
import { AXE as initScript, violations } from './accessibility-violations';
import { workbookWith } from './make-workbook';
import { FILLED_SAMPLE, workbenchSuite } from './workbench-suite';

const open = workbenchSuite();
const workbook = workbookWith({ 表1: { rows: sampleRows('法制宣传') } });
describe('accessibility of the pane', () => {
  it('holds on every screen of filling in', async () => {
    const workbench = await open({ workbook, initScript });
    const pane = workbench.pane();
    const found: Record<string, string[]> = {};
    /** `shown`: what is there only when the screen is. */
    const look = async (name: string, shown: Locator): Promise<void> => {
      await shown.first().waitFor();
      await pane.getByText(/正在/).waitFor({ state: 'detached' });
      found[name] = await violations(pane);
    };
    await look('findings', pane.getByText('已按'));
    await pane.getByRole('button', { name: /^G9/ }).first().click();
    await pane.getByRole('button', { name: '接受并说明' }).click();
    await look('acceptance', pane.getByRole('textbox', { name: '为什么可以接受' }));
    await pane.getByRole('button', { name: '取消' }).click();
    await pane.getByRole('button', { name: '为什么' }).click();
    await look('why', pane.getByRole('heading', { name: '何为问题' }));
    await workbench.screenshot('why');
    await pane.getByRole('button', { name: '返回' }).click();
    await pane.getByRole('tab', { name: '得分' }).click();
    await pane.getByRole('button', { name: /^其他得分/ }).click();
    await pane.getByRole('textbox', { name: /^其他得分/ }).fill('99');
    await look('scores', pane.getByText(/^请填 .* 之间的数/));
    await workbench.screenshot('scores');
    await pane.getByRole('tab', { name: /^偏差说明/ }).click();
    await pane.getByRole('button', { name: '起草事实说明' }).first().click();
    await look('reasons', pane.getByRole('textbox', { name: /^写入 .* 的说明$/ }));
    await pane.getByRole('button', { name: '预览并填写' }).click();
    await look('preview', pane.getByRole('heading', { name: '预览填写' }));
    await pane.getByRole('button', { name: /^应用/ }).click();
    await look('filled', pane.getByText(/已填写 \d+ 格/));
    await pane.getByRole('button', { name: '设置' }).click();
    await look('settings', pane.getByRole('heading', { name: '设置' }));
    await pane.getByRole('button', { name: '查看或更换' }).click();
    await look('policy', pane.getByRole('heading', { name: '评分规则' }));
    await workbench.screenshot('policy');
    await pane.getByRole('button', { name: '返回' }).click();
    await pane.getByRole('button', { name: '手工指定表头' }).click();
    await look('mapping', pane.getByRole('combobox', { name: '表头所在行' }));
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  });

  it('holds in review, in the list of forms, and where no form was found', async () => {
    const filled = { name: '已填.xlsx', bytes: new Uint8Array(readFileSync(FILLED_SAMPLE)) };
    const workbench = await open({ workbook: filled, initScript });
    const pane = workbench.pane();
    await pane.getByText('已按').waitFor();
    await pane.getByRole('button', { name: '审核' }).click();
    await pane.getByText('只读：不会改动工作簿').waitFor();
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole('button', { name: /打开全部表的列表$/ }).click();
    await pane.getByRole('heading', { name: /^全部 \d+ 张表$/ }).waitFor();
    expect(await violations(pane)).toEqual([]);
    const empty = await open({
      workbook: workbookWith({ 清单: { rows: [['采购清单'], ['名称', '数量']] } }),
      initScript,
    });
    await empty.pane().getByText('没有找到绩效表').waitFor();
    expect(await violations(empty.pane())).toEqual([]);
  });

  it('holds for the workbench around it', async () => {
    const workbench = await open({ workbook, initScript });
    await workbench.pane().getByText('已按').waitFor();
    await workbench.page.getByRole('button', { name: '说明' }).click();
    await workbench.page.locator('#about').waitFor();
    expect(await violations(workbench.page)).toEqual([]);
  });
});
