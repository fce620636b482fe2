/** @jest-environment jsdom */
// before the readers of files, as in the pane
import '../../../src/taskpane/text-coding';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { assess } from '../../../src/core/assess';
import { nationalPolicy } from '../../../src/core/policy/built-in';
import { readWorkbook } from '../../../src/file/read-workbook';
import { chooseTargetFiles } from '../../../src/taskpane/review/actions/choose-target-files';
import { sampleWorkbook, sampleRows, workbookOf, type SampleRow } from '../sample-workbook';
import { brokenFile, sampleBytes, sampleFile, TARGETS_AND_EVALUATIONS } from '../sample-files';
import { MemoryWorkbook } from '../memory-host';
import { openPane } from '../render-pane';

/** The approved targets of `sampleRows`: one target is higher, one indicator was dropped. */
function targetRows(project: string): readonly SampleRow[] {
  return [
    ['项目支出绩效目标表'],
    ['（2022年度）'],
    ['项目名称', project],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '完成宣传活动', '≥20场'],
    ['产出指标', '数量指标', '完成文艺巡演', '=14场'],
    ['产出指标', '质量指标', '稿件审核通过率', '=100%'],
    ['产出指标', '时效指标', '活动开展及时性', '1个月内'],
    ['产出指标', '数量指标', '制作宣传手册', '≥500册'],
    ['效益指标', '社会效益', '知晓率', '≥80%'],
    ['满意度指标', '满意度指标', '群众满意度', '≥90%'],
  ];
}

const showTargets = async () =>
  userEvent.click(await screen.findByRole('tab', { name: '目标对照' }));

describe('the self-evaluation beside its target form', () => {
  it('shows changed targets side by side, both cells to be selected', async () => {
    const workbook = new MemoryWorkbook(
      workbookOf({ 自评: sampleRows('法制宣传'), 目标: targetRows('法制宣传') }),
    );
    await openPane(workbook);
    await showTargets();
    expect(screen.getByText('目标表“法制宣传”')).toBeTruthy();
    expect(screen.getByText('目标值改变 1 行')).toBeTruthy();
    expect(screen.getByText('目标表有、自评表没有 1 行')).toBeTruthy();
    userEvent.click(screen.getByRole('button', { name: '目标表 D5 ≥20场' }));
    await waitFor(() => expect(workbook.selected).toEqual([{ sheet: '目标', address: 'D5' }]));
    userEvent.click(screen.getByRole('button', { name: '自评表 D8 ≥10场' }));
    await waitFor(() => expect(workbook.selected[1]).toEqual({ sheet: '自评', address: 'D8' }));
  });

  it('is walked through with the arrow keys', async () => {
    await openPane(
      new MemoryWorkbook(
        workbookOf({ 自评: sampleRows('法制宣传'), 目标: targetRows('法制宣传') }),
      ),
    );
    await showTargets();
    const cells = document.querySelectorAll<HTMLElement>('[data-cell]');
    cells[0]?.focus();
    fireEvent.keyDown(cells[0] as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(cells[1]);
  });

  it('lets the person choose between two that fit equally well, and remembers it', async () => {
    const workbook = new MemoryWorkbook(
      workbookOf({
        自评: sampleRows('法制宣传'),
        目标一: targetRows('法制宣传'),
        目标二: targetRows('法制宣传'),
      }),
    );
    await openPane(workbook);
    await showTargets();
    expect(screen.getByText('有 2 张目标表都像是本项目的，请选定一张。')).toBeTruthy();
    const list = screen.getByLabelText('对照哪张目标表');
    const second = Array.from(list.querySelectorAll('option')).find(({ text }) =>
      text.includes('目标二'),
    );
    userEvent.selectOptions(list, second?.value ?? '');
    expect(await screen.findByText('工作表“目标二”，2022年度')).toBeTruthy();
    expect(workbook.stored.chosenTargets).toEqual([
      { evaluation: '自评!A7', file: null, target: '目标二!A4' },
    ]);
  });

  it('says in one line that there is none, and compares with a chosen file', async () => {
    const reading = await readWorkbook('收到的.xlsx', sampleBytes(TARGETS_AND_EVALUATIONS));
    if (!reading.ok) throw new Error(reading.failure.detail);
    const { forms } = assess(reading.value, { policy: nationalPolicy });
    const targetSheets = forms
      .filter(({ form }) => form.kind === 'target')
      .map((each) => each.form.sheet);
    const onlyEvaluations = {
      ...reading.value,
      sheets: reading.value.sheets.filter(({ name }) => !targetSheets.includes(name)),
    };
    const pane = await openPane(new MemoryWorkbook(onlyEvaluations));
    await showTargets();
    expect(screen.getByText(/^本工作簿里没有目标表/)).toBeTruthy();
    await act(async () => {
      await chooseTargetFiles.perform(pane, [sampleFile(TARGETS_AND_EVALUATIONS), brokenFile()]);
    });
    expect(await screen.findByText(/^目标值改变 \d+ 行$/)).toBeTruthy();
    expect(screen.getByText(/^坏文件\.xlsx：不是可以读取的表格文件。/)).toBeTruthy();
    expect(pane.getState().approvedFiles).toHaveLength(1);
    // the approved cell is in the other file: named, not a button
    expect(screen.queryByRole('button', { name: /^目标表 / })).toBeNull();
  });

  it('is not offered on a target form that no self-evaluation belongs to', async () => {
    await openPane(new MemoryWorkbook(workbookOf({ 目标: targetRows('法制宣传') })));
    expect(screen.queryByRole('tab', { name: '目标对照' })).toBeNull();
  });
});

describe('nothing of it', () => {
  it('is stored but the choice', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = await openPane(workbook);
    await act(async () => {
      await chooseTargetFiles.perform(pane, [sampleFile(TARGETS_AND_EVALUATIONS)]);
    });
    expect(JSON.stringify(workbook.stored)).not.toContain('示例');
  });
});
