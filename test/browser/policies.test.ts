import type { Locator } from 'playwright-core';
import { sampleRows } from '../taskpane/sample-workbook';
import { AXE, inspect } from './accessibility-violations';
import { chooseFiles, savedBy, textFile } from './files-and-clipboard';
import { workbookWith } from './make-workbook';
import { workbenchSuite } from './workbench-suite';
import type { WorkbenchSession } from './workbench-session';

const open = workbenchSuite();
const workbook = workbookWith({ 表1: { rows: sampleRows('法制宣传') } });

async function openPolicies(): Promise<WorkbenchSession> {
  const workbench = await open({ workbook, initScript: AXE });
  const pane = workbench.pane();
  await pane.getByText('已按').waitFor();
  await pane.getByRole('button', { name: '设置' }).click();
  await pane.getByRole('button', { name: '查看或更换' }).click();
  await pane.getByRole('heading', { name: '评分规则' }).first().waitFor();
  return workbench;
}

describe('the settings of a scoring policy', () => {
  it('show their effect on a row at once, count when saved, and can be restored', async () => {
    const workbench = await openPolicies();
    const pane = workbench.pane();
    await pane.getByRole('button', { name: '修改设置' }).click();
    await inspect(workbench, 'policy-edit', pane.getByRole('heading', { name: '修改评分规则' }));
    const example = pane.getByRole('combobox', { name: '看哪一行' });
    await example.selectOption({ label: '例：超额完成的场次' });
    const effect = pane.locator('.example-scores');
    await effect.getByText('10 分').nth(1).waitFor();

    await pane.getByRole('combobox', { name: '超额完成时' }).selectOption({ label: '扣固定分数' });
    const deduction = pane.getByRole('textbox', { name: '扣多少分' });
    await deduction.fill('两分');
    await inspect(workbench, 'policy-edit-refused', pane.getByText('设置有误，改好后显示。'));
    expect(await pane.getByRole('button', { name: '保存并采用' }).isDisabled()).toBe(true);
    await deduction.fill('2');
    await effect.getByText('8 分').waitFor();
    await inspect(workbench, 'policy-edit-effect', deduction);
    await pane.getByRole('button', { name: '保存并采用' }).click();
    await pane.getByText(/^与全国规则不同的 \d+ 项$/).waitFor();
    await inspect(workbench, 'policy-adjusted', pane.getByRole('button', { name: '恢复原规则' }));

    // kept with the workbook
    await workbench.changeLevel('1.14');
    const again = workbench.pane();
    await again.getByText('已按').waitFor();
    await again.getByRole('button', { name: '设置' }).click();
    await again.getByRole('button', { name: '查看或更换' }).click();
    await again.getByRole('button', { name: '恢复原规则' }).click();
    await again.getByRole('button', { name: '恢复原规则' }).waitFor({ state: 'detached' });
    expect(await again.getByText(/^与全国规则不同的/).count()).toBe(0);
  });

  it('are taken along in a file, which another workbook imports', async () => {
    const workbench = await openPolicies();
    const pane = workbench.pane();
    const saved = await savedBy(workbench, pane.getByRole('button', { name: '导出规则文件' }));
    expect(saved.name).toMatch(/\.json$/);
    const changed = { ...(JSON.parse(saved.text) as object), id: 'county', name: '本县规则' };

    const load = pane.getByRole('button', { name: '导入规则文件' });
    await chooseFiles(workbench, load, [textFile('规则.json', '不是')]);
    await inspect(workbench, 'policy-not-imported', pane.getByText('规则文件没有导入。'));
    await pane.getByText('文件内容不是 JSON。').waitFor();
    await chooseFiles(workbench, load, [
      textFile('规则.json', JSON.stringify({ ...changed, grades: 3 })),
    ]);
    await pane.getByText(/^grades/).waitFor();
    await chooseFiles(workbench, load, [textFile('规则.json', JSON.stringify(changed))]);
    await inspect(workbench, 'policy-imported', pane.getByText('已导入并采用“本县规则”。'));
    await pane.getByRole('button', { name: '返回' }).click();
    await pane.getByRole('button', { name: '返回' }).click();
    await pane.getByRole('tab', { name: '得分' }).click();
    await pane.getByText('规则：本县规则').waitFor();
  });
});

async function choose(list: Locator, option: RegExp): Promise<void> {
  await list.selectOption(
    await list.getByRole('option', { name: option }).first().getAttribute('value'),
  );
}

describe('two policies on one workbook', () => {
  it('are compared row by row, and a row leads to its cell', async () => {
    const workbench = await openPolicies();
    const pane = workbench.pane();
    await pane.getByRole('button', { name: '与另一套规则对比' }).click();
    await inspect(workbench, 'policy-compare', pane.getByRole('heading', { name: '两套规则对比' }));
    const list = pane.getByRole('combobox', { name: '对比的规则' });
    expect(await list.getByRole('option').count()).toBeGreaterThan(4);
    // 12 events instead of 10 are for a person to judge under these rules
    await choose(list, /反向线性/);
    const row = pane.getByRole('button', { name: /^完成宣传活动/ });
    await inspect(workbench, 'policy-compared', row);
    await pane.getByText('已确定 80 → 60').waitFor();
    await row.click();
    await workbench.selects('G8');
  });
});
