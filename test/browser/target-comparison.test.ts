import { readFileSync } from 'node:fs';
import { AXE, inspect } from './accessibility-violations';
import { chooseFiles, textFile } from './files-and-clipboard';
import { FILLED_SAMPLE, TARGETS_SAMPLE, workbenchSuite } from './workbench-suite';

const open = workbenchSuite();
const withTargets = {
  name: '目标表与自评表示例.xlsx',
  bytes: new Uint8Array(readFileSync(TARGETS_SAMPLE)),
};
const withoutTargets = {
  name: '自评表示例-已填.xlsx',
  bytes: new Uint8Array(readFileSync(FILLED_SAMPLE)),
};

describe('a self-evaluation beside its approved target form', () => {
  it('in the same workbook: what changed stands side by side and leads to the cells', async () => {
    const workbench = await open({ workbook: withTargets, initScript: AXE });
    const pane = workbench.pane();
    await pane.getByText('已按').waitFor();
    await pane.getByRole('button', { name: '审核', exact: true }).click();
    await pane.getByText('只读：不会改动工作簿').waitFor();
    await pane.getByRole('button', { name: /打开全部表的列表$/ }).click();
    await pane.getByRole('button', { name: /河道保洁-自评/ }).click();
    await pane.getByRole('tab', { name: '目标对照' }).click();
    await inspect(workbench, 'target-comparison', pane.getByText('目标值改变 1 行'));
    await pane.getByText('目标表有、自评表没有 1 行').waitFor();
    await pane.getByRole('button', { name: '目标表 E16 ≥1800吨' }).click();
    await workbench.showsSheet('河道保洁-目标');
    await workbench.selects('E16');
    await pane.getByRole('button', { name: '自评表 E14 ≥1500吨' }).click();
    await workbench.showsSheet('河道保洁-自评');
    await workbench.selects('E14');
  });

  it('in a chosen file: it is read here, compared, and can be chosen by hand', async () => {
    const workbench = await open({ workbook: withoutTargets, initScript: AXE });
    const pane = workbench.pane();
    await pane.getByText('已按').waitFor();
    await pane.getByRole('button', { name: '审核', exact: true }).click();
    await pane.getByRole('tab', { name: '目标对照' }).click();
    const choose = pane.getByRole('button', { name: '选择目标表文件…' });
    await chooseFiles(workbench, choose, [textFile('坏文件.xlsx', '这不是表格'), withoutTargets]);
    await inspect(workbench, 'target-files-refused', pane.getByText('有的文件没有用上。'));
    await pane.getByText(/^坏文件\.xlsx：/).waitFor();
    await pane.getByText(/^自评表示例-已填\.xlsx.*：没有找到绩效目标表。$/).waitFor();

    await chooseFiles(workbench, choose, [{ ...withTargets, name: '批复.xlsx' }]);
    await inspect(workbench, 'target-file-chosen', pane.getByText('目标值改变 1 行'));
    await pane.getByText('已选的目标表文件：批复.xlsx。只在本机读取，不存入工作簿。').waitFor();
    await pane.getByText(/^文件“批复\.xlsx”/).waitFor();
    expect(await pane.getByRole('button', { name: /^目标表 .*≥1800吨/ }).count()).toBe(0);

    // a form without a namesake: a person points its target form out
    await pane.getByRole('button', { name: '下一张表' }).click();
    await pane.getByRole('button', { name: '下一张表' }).click();
    await inspect(
      workbench,
      'target-none-alike',
      pane.getByText(/^没有找到同一项目、同一年度的目标表/),
    );
    const list = pane.getByRole('combobox', { name: '对照哪张目标表' });
    const option = list.getByRole('option', { name: /泵站/ });
    await list.selectOption(await option.getAttribute('value'));
    await inspect(workbench, 'target-chosen-by-hand', pane.getByText(/^目标表“.*泵站.*”$/));
  });
});
