/** @jest-environment jsdom */
/** What is pressed on a card while the pane still works. */
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showCard } from '../../../src/taskpane/guide/actions/show-card';
import { workLeft } from '../../../src/taskpane/guide/work';
import type { Pane } from '../../../src/taskpane/shell/pane-store';
import type { Mode, Work } from '../../../src/taskpane/shell/pane-state';
import { MemoryWorkbook } from '../memory-host';
import { openPane } from '../render-pane';
import { sampleRows, workbookOf } from '../sample-workbook';

const REASON = { sheet: '表1', address: 'H9' };

/** The card of the row whose reason belongs into H9, with both fields filled in while a former cell is being written. */
async function typeWhileWriting(workbook: MemoryWorkbook): Promise<Pane> {
  const pane = await openPane(workbook);
  const { result } = pane.getState();
  const step = result && workLeft(result).steps.find(({ kind }) => kind === 'explain');
  if (!step) throw new Error('no reason is missing');
  await act(async () => showCard.perform(pane, { ...step, selectsCell: false }));
  const cause = await screen.findByLabelText('原因');
  work(pane, { kind: 'writing' });
  userEvent.type(cause, '档期冲突{enter}');
  userEvent.type(screen.getByLabelText('改进措施'), '提前签约{enter}');
  return pane;
}

function work(pane: Pane, now: Work): void {
  act(() => pane.update((state) => ({ ...state, work: now })));
}

describe('Enter below a reason', () => {
  it('that comes while a former cell is being written writes as soon as that is done', async () => {
    const workbook = new MemoryWorkbook(workbookOf({ 表1: sampleRows('法制宣传') }));
    const pane = await typeWhileWriting(workbook);
    expect(workbook.stateAt(REASON).value).toBeNull();
    work(pane, { kind: 'none' });
    await waitFor(() => expect(workbook.stateAt(REASON).value).toMatch(/档期冲突.*提前签约/));
  });

  it('is taken back by typing on', async () => {
    const workbook = new MemoryWorkbook(workbookOf({ 表1: sampleRows('法制宣传') }));
    const pane = await typeWhileWriting(workbook);
    userEvent.type(screen.getByLabelText('改进措施'), '三年');
    work(pane, { kind: 'none' });
    await act(async () => Promise.resolve());
    expect(pane.getState().work.kind).toBe('none');
    expect(workbook.stateAt(REASON).value).toBeNull();
  });

  it('is forgotten where nothing may be written then', async () => {
    const workbook = new MemoryWorkbook(workbookOf({ 表1: sampleRows('法制宣传') }));
    const pane = await typeWhileWriting(workbook);
    const enters = (mode: Mode): void =>
      act(() => pane.update((state) => ({ ...state, mode, work: { kind: 'none' } })));
    enters('review');
    enters('fill');
    await act(async () => Promise.resolve());
    expect(pane.getState().work.kind).toBe('none');
    expect(workbook.stateAt(REASON).value).toBeNull();
  });
});
