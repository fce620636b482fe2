/** @jest-environment jsdom */
/** Findings are mended where they are said: proposed where that is certain, typed where it is not. */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryWorkbook } from '../memory-host';
import { openPane } from '../render-pane';
import { sampleRows, workbookOf, type SampleRow } from '../sample-workbook';

/** The row of 知晓率 with another target or actual value. */
function withRow(target: string, actual: string): readonly SampleRow[] {
  return sampleRows('法制宣传').map((row) =>
    row[2] === '知晓率' ? ['效益指标', '社会效益', '知晓率', target, actual, 30, 30, null] : row,
  );
}

const at = (sheet: string, address: string) => ({ sheet, address });

async function openFindingAt(address: string): Promise<void> {
  userEvent.click(await screen.findByRole('button', { name: new RegExp(`^${address}.*知晓率`) }));
}

describe('a finding in the list', () => {
  it('proposes the certain repair, and one press writes it', async () => {
    const workbook = new MemoryWorkbook(workbookOf({ 表1: withRow('≥80百分比', '95%') }));
    await openPane(workbook);
    await openFindingAt('D12');
    const field = await screen.findByLabelText<HTMLInputElement>(/^D12 由 ≥80百分比 改为/);
    expect(field.value).toBe('≥80%');
    userEvent.click(screen.getByRole('button', { name: '写入 D12' }));
    await waitFor(() => expect(workbook.stateAt(at('表1', 'D12')).value).toBe('≥80%'));
    expect(workbook.stored.journal).toHaveLength(1);
  });

  it('takes what the person types instead, with Enter', async () => {
    const workbook = new MemoryWorkbook(workbookOf({ 表1: withRow('≥80%', '95') }));
    await openPane(workbook);
    await openFindingAt('E12');
    const field = await screen.findByLabelText<HTMLInputElement>(/^E12 由 95 改为/);
    expect(field.value).toBe('95%');
    userEvent.clear(field);
    userEvent.type(field, '96%{enter}');
    await waitFor(() => expect(workbook.stateAt(at('表1', 'E12')).value).toBe('96%'));
  });

  it('offers the same repair of the other sheets as one preview', async () => {
    const workbook = new MemoryWorkbook(
      workbookOf({
        表1: withRow('≥80%', '95'),
        表2: withRow('≥80%', '97'),
        表3: withRow('≥80%', '98%'),
      }),
    );
    await openPane(workbook);
    await openFindingAt('E12');
    userEvent.click(await screen.findByRole('button', { name: '另有 1 处同样，一并改' }));
    userEvent.click(await screen.findByRole('button', { name: /^应用/ }));
    await screen.findByText(/已填写 \d 格/);
    expect(workbook.stateAt(at('表2', 'E12')).value).toBe('97%');
    expect(workbook.stateAt(at('表3', 'E12')).value).toBe('98%');
  });

  it('has no field for a locked cell', async () => {
    const workbook = new MemoryWorkbook(workbookOf({ 表1: withRow('提升', '95%') }));
    workbook.snapshot = {
      ...workbook.snapshot,
      sheets: workbook.snapshot.sheets.map((sheet) => ({
        ...sheet,
        protection: { unlockedRanges: [] },
      })),
    };
    await openPane(workbook);
    await openFindingAt('D12');
    expect(screen.queryByLabelText(/D12/)).toBeNull();
  });
});
