/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { assessFiles } from '../../../src/taskpane/batch/actions/assess-files';
import { cancelWork } from '../../../src/taskpane/shell/actions/cancel-work';
import { unitOf } from '../../../src/core/report/unit-name';
import { switchMode } from '../../../src/taskpane/shell/actions/switch-mode';
import { sampleWorkbook } from '../sample-workbook';
import { brokenFile, FILLED, sampleFile, TARGETS_AND_EVALUATIONS } from '../sample-files';
import { MemoryWorkbook } from '../memory-host';
import { openPane } from '../render-pane';

beforeAll(() => {
  // jsdom lays nothing out, so it scrolls nothing
  Element.prototype.scrollIntoView = () => undefined;
});

async function checkFiles(files: readonly File[]) {
  const workbook = new MemoryWorkbook(sampleWorkbook());
  const pane = await openPane(workbook);
  act(() => void switchMode.perform(pane, 'review'));
  await act(async () => {
    await assessFiles.perform(pane, files);
  });
  return { pane, workbook };
}

const rows = () => Array.from(document.querySelectorAll<HTMLElement>('[data-batch-row]'));
const column = (index: number) =>
  Array.from(document.querySelectorAll('.batch-table tbody tr')).map(
    (row) => row.children[index]?.textContent ?? '',
  );

describe('several received files', () => {
  it('are listed by unit and project; one that cannot be read does not stop the rest', async () => {
    const { workbook } = await checkFiles([brokenFile(), sampleFile(FILLED)]);
    expect(screen.getByText(/^2 个文件，5 张表，其中 \d 张有错误。1 个文件读不出。$/)).toBeTruthy();
    expect(rows()).toHaveLength(6);
    expect(screen.getByText(/^不是可以读取的表格文件/)).toBeTruthy();
    // they were read on this machine; the open workbook was not touched
    expect(workbook.addedSheets).toHaveLength(0);
  });

  it('are compared with target forms that came among them', async () => {
    const { pane } = await checkFiles([sampleFile(FILLED), sampleFile(TARGETS_AND_EVALUATIONS)]);
    const approved = pane
      .getState()
      .batch?.workbooks[0]?.forms?.map((form) => form.approved?.status);
    expect(approved).toContain('paired');
  });

  it('are sorted by a column, worst first, and the other way round on the second click', async () => {
    await checkFiles([sampleFile(FILLED)]);
    userEvent.click(screen.getByRole('button', { name: '错误' }));
    const worstFirst = column(4).map(Number);
    expect(worstFirst).toEqual([...worstFirst].sort((one, other) => other - one));
    const header = screen.getByRole('columnheader', { name: '错误' });
    expect(header.getAttribute('aria-sort')).toBe('descending');
    userEvent.click(screen.getByRole('button', { name: '错误' }));
    expect(header.getAttribute('aria-sort')).toBe('ascending');
    expect(column(4).map(Number)).toEqual(
      [...worstFirst].reverse().sort((one, other) => one - other),
    );
  });

  it('are walked through with the arrow keys; Enter opens one, and the way back keeps the order', async () => {
    const { pane } = await checkFiles([sampleFile(FILLED)]);
    userEvent.click(screen.getByRole('button', { name: '缺说明' }));
    rows()[0]?.focus();
    fireEvent.keyDown(rows()[0] as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(rows()[1]);
    userEvent.click(rows()[1] as HTMLElement);
    expect(await screen.findByRole('heading', { name: FILLED })).toBeTruthy();
    expect(document.querySelectorAll('.batch-points > li').length).toBeGreaterThan(0);
    fireEvent.keyDown(screen.getByRole('heading', { name: FILLED }), { key: 'Escape' });
    expect(await screen.findByRole('heading', { name: '批量检查' })).toBeTruthy();
    expect(pane.getState().batch?.sort).toEqual({ column: 'missingReasons', isDescending: true });
  });

  it('have their opinions in one text, one for each unit, files that could not be read left out', async () => {
    const files = [brokenFile(), sampleFile(FILLED), sampleFile(TARGETS_AND_EVALUATIONS)];
    const { pane } = await checkFiles(files);
    const units = (pane.getState().batch?.workbooks ?? []).flatMap(({ forms = [] }) => [
      ...new Set(forms.map(unitOf)),
    ]);
    userEvent.click(screen.getByRole('button', { name: '输出结果…' }));
    userEvent.click(await screen.findByRole('button', { name: '查看和复制意见文字' }));
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '审核意见' });
    expect(units.length).toBeGreaterThan(2);
    expect(text.value.match(/审核意见\n/g)).toHaveLength(units.length);
    // the files are not open in Excel, so there is no sheet to add
    expect(screen.queryByRole('button', { name: '新建工作表' })).toBeNull();
  });

  it('can be cancelled; what was checked stays, and it is said what was not', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    let ticks = 0;
    const pane = await openPane(workbook, { ticks: () => (ticks += 500) });
    act(() => void switchMode.perform(pane, 'review'));
    pane.subscribe(() => {
      const { work, isCancelRequested } = pane.getState();
      if (work.kind === 'reading-files' && work.done === 1 && !isCancelRequested) {
        void cancelWork.perform(pane);
      }
    });
    await act(async () => {
      await assessFiles.perform(pane, [sampleFile(FILLED), brokenFile(), brokenFile('二.xlsx')]);
    });
    await waitFor(() => expect(pane.getState().work.kind).toBe('none'));
    expect(screen.getByText('已取消，还有 2 个文件没有检查。')).toBeTruthy();
    expect(rows()).toHaveLength(5);
  });
});
