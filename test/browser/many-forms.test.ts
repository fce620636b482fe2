import { makeLargeWorkbook } from '../bench/make-large-workbook';
import { workbenchSuite } from './workbench-suite';

const open = workbenchSuite();

const LONG_WORK_MS = 90000;

describe('a workbook of twelve forms', () => {
  test('is looked through form by form, found by name, and filled as a whole', async () => {
    const workbook = { name: '十二张表.xlsx', bytes: await makeLargeWorkbook(12) };
    const workbench = await open({ workbook });
    const pane = workbench.pane();
    await pane.getByText(/^12 张表，/).waitFor();
    await pane.getByRole('button', { name: '下一张表' }).click();
    await pane.getByText('工作表“泵站维修养护2”').waitFor();
    await pane.getByRole('button', { name: '2/12，打开全部表的列表' }).click();
    await workbench.screenshot('form-list');
    await pane.getByRole('textbox', { name: '按项目或工作表查找' }).fill('节水宣传9');
    await pane.getByRole('button', { name: /节水宣传9/ }).click();
    await pane.getByText('工作表“节水宣传9”').waitFor();
    await workbench.screenshot('twelve-forms');

    await pane.getByRole('button', { name: '填写全部 12 张表' }).click();
    await workbench.screenshot('preview-all-forms');
    await pane.getByRole('button', { name: /^应用/ }).click();
    await pane.getByText(/已填写 \d+ 格/).waitFor();
    await pane.getByText('得分都已填好').waitFor();
    await workbench.openSheet('河道保洁11');
    expect(await workbench.cellText('H14')).toBe('7.61');
    await pane.getByRole('button', { name: '撤销' }).click();
    await pane.getByText(/已撤销 \d+ 格/).waitFor();
    await workbench.shows('H14', '');
  });
});

describe('a workbook of four hundred forms', () => {
  test('shows its progress, can be cancelled, and is checked to the end when asked again', async () => {
    const workbook = { name: '四百张表.xlsx', bytes: await makeLargeWorkbook(400) };
    const workbench = await open({ workbook });
    const pane = workbench.pane();
    await pane.getByRole('progressbar').waitFor();
    await workbench.screenshot('progress');
    await pane.getByRole('button', { name: '取消' }).click();
    await pane.getByRole('button', { name: '检查工作簿' }).click();
    await pane.getByText(/^正在检查：第 \d+ \/ 400 张表/).waitFor({ timeout: LONG_WORK_MS });
    await pane.getByText(/^400 张表，/).waitFor({ timeout: LONG_WORK_MS });

    await pane.getByRole('button', { name: '重新检查' }).click();
    await pane.getByRole('button', { name: '取消' }).click();
    await pane.getByRole('progressbar').waitFor({ state: 'detached' });
    await pane.getByText(/^400 张表，/).waitFor();
    await workbench.screenshot('four-hundred-forms');
  });
});
