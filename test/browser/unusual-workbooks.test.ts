import { sampleRows, type SampleRow } from '../taskpane/sample-workbook';
import { workbookWith } from './make-workbook';
import { workbenchSuite } from './workbench-suite';

const open = workbenchSuite();

/** Headers that no word list knows: a person has to say what they mean. */
const UNKNOWN_HEADERS: readonly SampleRow[] = [
  ['年终盘点'],
  ['编号', '做什么', '说好的', '做到的', '满分', '给分', '备忘'],
  [1, '完成宣传活动', '10', '12', 60, null, null],
  [2, '完成文艺巡演', '14', '7', 40, null, null],
];

describe('a workbook without a form', () => {
  it('says so; columns pointed out by hand are read, filled and remembered', async () => {
    const workbench = await open({ workbook: workbookWith({ 盘点: { rows: UNKNOWN_HEADERS } }) });
    const pane = workbench.pane();
    await pane.getByText('没有找到绩效表').waitFor();
    await workbench.screenshot('no-form');
    await pane.getByRole('button', { name: '手工指定表头' }).click();
    const choose = async (field: string, option: RegExp): Promise<void> => {
      const list = pane.getByRole('combobox', { name: field, exact: true });
      const value = await list.getByRole('option', { name: option }).getAttribute('value');
      await list.selectOption(value);
    };
    await choose('表头所在行', /^第 2 行/);
    await choose('三级指标', /^B 列/);
    await choose('指标值', /^C 列/);
    await choose('实际完成值', /^D 列/);
    await choose('分值', /^E 列/);
    await choose('得分', /^F 列/);
    await choose('偏差说明', /^G 列/);
    await workbench.screenshot('mapping');
    await pane.getByRole('button', { name: '按此读取' }).click();
    await pane.getByRole('button', { name: '预览并填写' }).click();
    await pane.getByRole('button', { name: /^应用/ }).click();
    await pane.getByText(/已填写 \d+ 格/).waitFor();
    await workbench.shows('F3', '60');
    // 7 beside a bare 14 is for a person to judge
    expect(await workbench.cellText('F4')).toBe('');

    await workbench.changeLevel('1.7');
    await workbench.pane().getByText('工作表“盘点”').waitFor();
  });

  it('that is empty asks for a form', async () => {
    const workbench = await open({ workbook: workbookWith({ Sheet1: { rows: [] } }) });
    await workbench.pane().getByText('工作簿是空的').waitFor();
    await workbench.screenshot('empty-workbook');
  });
});

describe('a table without its column of actual values', () => {
  it('is named with what is missing, and read once the column is pointed out', async () => {
    const rows = sampleRows('法制宣传').map((row) =>
      row.map((cell, column) => (column === 4 && cell === '实际完成值' ? '说明' : cell)),
    );
    const workbench = await open({ workbook: workbookWith({ 表1: { rows } }) });
    const pane = workbench.pane();
    await pane.getByText('缺少必需的列').waitFor();
    await workbench.screenshot('missing-column');
    await pane.getByRole('button', { name: /^C7/ }).click();
    await pane.getByRole('button', { name: '指定这一列' }).click();
    await pane.getByText('表头所在行').waitFor();
    await pane.getByRole('combobox', { name: '实际完成值' }).selectOption({ label: 'E 列 说明' });
    await workbench.screenshot('point-out-column');
    await pane.getByRole('button', { name: '按此读取' }).click();
    await pane.getByText('缺少必需的列').waitFor({ state: 'detached' });
    await pane.getByRole('tab', { name: '得分' }).click();
    await pane.getByText('10 × 0场 ÷ 14场 = 0').waitFor();
  });
});

describe('a protected sheet', () => {
  it('is not written; the values to enter by hand are listed', async () => {
    const workbench = await open({
      workbook: workbookWith({ 表1: { rows: sampleRows('法制宣传'), isProtected: true } }),
    });
    const pane = workbench.pane();
    await pane.getByText('已按').waitFor();
    await pane.getByRole('button', { name: '6 格不能写入，看怎么办' }).click();
    await pane.getByText(/^不会改动：锁定 \d+ 格/).waitFor();
    await workbench.screenshot('protected-sheet');
    expect(await pane.getByRole('button', { name: /^应用/ }).isDisabled()).toBe(true);
    await pane.getByRole('button', { name: '复制这些数值' }).click();
    await pane.getByText('已复制。').waitFor();
  });
});

describe('a hidden sheet', () => {
  it('is checked and named as hidden; its cells cannot be selected, and the pane says so', async () => {
    const workbench = await open({
      workbook: workbookWith({
        封面: { rows: [['封面']] },
        表1: { rows: sampleRows('法制宣传'), isHidden: true },
      }),
    });
    const pane = workbench.pane();
    await pane.getByText('工作表“表1”（已隐藏）').waitFor();
    await pane.getByRole('button', { name: /^G9/ }).first().click();
    await pane.getByText('没有选中“表1”G9。').waitFor();
    await pane.getByText('工作表“表1”已隐藏。取消隐藏后才能选中。').waitFor();
    await workbench.screenshot('hidden-sheet');
  });
});

describe('formulas in score cells', () => {
  it('are never overwritten; their values are listed', async () => {
    const rows = sampleRows('法制宣传').map((row) => row.slice());
    const first = rows[7];
    if (first) first[6] = { formula: '=F8-2', value: 18 };
    const workbench = await open({ workbook: workbookWith({ 表1: { rows } }) });
    const pane = workbench.pane();
    await pane.getByRole('button', { name: '预览并填写' }).click();
    await pane.getByText('不会改动：公式 1 格').waitFor();
    await pane.getByRole('button', { name: /^应用/ }).click();
    await pane.getByText(/已填写 \d+ 格/).waitFor();
    await workbench.shows('G12', '30');
    expect(await workbench.cellText('G8')).toBe('18');
  });
});
