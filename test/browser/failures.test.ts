import { sampleRows } from '../taskpane/sample-workbook';
import { workbookWith } from './make-workbook';
import { workbenchSuite } from './workbench-suite';

const open = workbenchSuite();
const workbook = workbookWith({
  表1: { rows: sampleRows('法制宣传') },
  表2: { rows: sampleRows('人民调解') },
});

/** Each refusal of Excel with the words that stand for it. */
const REFUSALS = [
  ['RequestPayloadSizeLimitExceeded', '数据太多，被 Excel 拒绝。'],
  ['InvalidOrTimedOutSession', '与 Excel 的连接中断。'],
  ['GeneralException', 'Excel 没有完成这一步。'],
] as const;

describe('Excel that refuses', () => {
  it.each(REFUSALS)('a check with %s says so in plain words', async (code, words) => {
    const workbench = await open({ workbook });
    const pane = workbench.pane();
    await pane.getByText('已按').waitFor();
    await workbench.page.evaluate((refusal) => {
      const faults = window.workbench?.opened?.host.faults;
      if (faults) faults.refuseRequest = () => refusal;
    }, code);
    await pane.getByRole('button', { name: '重新检查' }).click();
    await pane.getByText(words).waitFor();
    await pane.getByText('没有重新检查，下面仍是上次的结果。').waitFor();
    await workbench.screenshot(`refused-${code}`);
  });

  it('a sheet protected since the check is left alone by the preview; what was written can be undone', async () => {
    const workbench = await open({ workbook });
    const pane = workbench.pane();
    await pane.getByText('已按').waitFor();
    // somebody protects the second sheet after the check
    await workbench.page.evaluate(() => {
      const sheet = window.workbench?.opened?.host.model.sheets[1];
      if (sheet) sheet.isProtected = true;
    });
    await pane.getByRole('button', { name: '填写全部 2 张表' }).click();
    await pane.getByText('工作表受保护，这些格已锁定').first().waitFor({ state: 'attached' });
    await pane.getByRole('button', { name: /^应用/ }).click();
    await pane.getByText(/已填写 \d+ 格|没有写入任何单元格/).waitFor();
    await workbench.screenshot('partly-written');
    const notice = await pane.locator('.notice').innerText();
    const written = Number(/已填写 (\d+) 格/.exec(notice)?.[1]);
    await workbench.shows('G8', '20');
    await workbench.openSheet('表2');
    expect(await workbench.cellTexts(['G8', 'G12'])).toEqual(['', '']);
    await pane.getByRole('button', { name: '撤销' }).click();
    await pane.getByText(`已撤销 ${written} 格`).waitFor();
    await workbench.openSheet('表1');
    expect(await workbench.cellTexts(['G8', 'G12'])).toEqual(['', '']);
  });

  it('a write with a lost session writes nothing and says so', async () => {
    const workbench = await open({ workbook });
    const pane = workbench.pane();
    await pane.getByRole('button', { name: '预览并填写' }).click();
    await pane.getByRole('heading', { name: '预览填写' }).waitFor();
    await workbench.page.evaluate(() => {
      const faults = window.workbench?.opened?.host.faults;
      if (faults) {
        faults.refuseRequest = ({ isWrite }) => (isWrite ? 'InvalidOrTimedOutSession' : null);
      }
    });
    await pane.getByRole('button', { name: /^应用/ }).click();
    await pane.getByText('与 Excel 的连接中断。').waitFor();
    await workbench.screenshot('write-refused');
    expect(await workbench.cellTexts(['G8', 'G12'])).toEqual(['', '']);
  });
});

describe('a cell that is being edited', () => {
  it('is waited for: the pane says what to do and goes on by itself', async () => {
    const workbench = await open({ workbook });
    const pane = workbench.pane();
    await pane.getByText('已按').waitFor();
    await workbench.editBesideResult('E8');
    await pane.getByRole('button', { name: '重新检查' }).click();
    await pane.getByText('请先在表格中按 Enter 结束编辑，随后自动继续。').waitFor();
    await workbench.screenshot('cell-edit-mode');
    await workbench.page.locator('.cell-editor').press('Enter');
    await pane.getByText('请先在表格中按 Enter').waitFor({ state: 'detached' });
    await workbench.screenshot('after-cell-edit');
    // Enter has selected the row below
    await workbench.leaveCard(9);
    await pane.getByText(/^2 张表，/).waitFor();
  });

  it('delays a write, which then happens once', async () => {
    const workbench = await open({ workbook });
    const pane = workbench.pane();
    await pane.getByRole('button', { name: '预览并填写' }).click();
    await pane.getByRole('heading', { name: '预览填写' }).waitFor();
    await workbench.cell('E8').dblclick();
    await pane.getByRole('button', { name: /^应用/ }).click();
    await pane.getByText('请先在表格中按 Enter 结束编辑').waitFor();
    expect(await workbench.cellText('G8')).toBe('');
    await workbench.page.locator('.cell-editor').press('Escape');
    await pane.getByText(/已填写 \d+ 格/).waitFor();
    await workbench.shows('G8', '20');
  });

  it('is not waited for any longer when the person cancels', async () => {
    const workbench = await open({ workbook });
    const pane = workbench.pane();
    await pane.getByText('已按').waitFor();
    await workbench.editBesideResult('E8');
    await pane.getByRole('button', { name: '重新检查' }).click();
    await pane.getByText('请先在表格中按 Enter 结束编辑').waitFor();
    await pane.getByRole('button', { name: '取消' }).click();
    await pane.getByText('请先在表格中按 Enter').waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: '重新检查', disabled: false }).waitFor();
    await pane.getByText(/^2 张表，/).waitFor();
    await workbench.page.locator('.cell-editor').waitFor();
  });
});
