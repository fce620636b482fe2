/** What the pane keeps and says when a write or an undo went wrong. */
import type { JournalCell } from '../../../src/core/edit/edit';
import type { PortFailureCode, WorkbookPort } from '../../../src/core/port';
import { applyEdits } from '../../../src/taskpane/fill/actions/apply-edits';
import { leaveUndo } from '../../../src/taskpane/fill/actions/leave-undo';
import { previewFill } from '../../../src/taskpane/fill/actions/preview-fill';
import { undoLast } from '../../../src/taskpane/fill/actions/undo-last';
import { check } from '../../../src/taskpane/shell/actions/check';
import type { Pane } from '../../../src/taskpane/shell/pane-store';
import { MemoryWorkbook, paneOf } from '../memory-host';
import { sampleWorkbook } from '../sample-workbook';

const at = (address: string) => ({ sheet: '表1', address });

async function previewed(
  change: (port: WorkbookPort, workbook: MemoryWorkbook) => Partial<WorkbookPort>,
): Promise<{ readonly pane: Pane; readonly workbook: MemoryWorkbook }> {
  const workbook = new MemoryWorkbook(sampleWorkbook());
  const { port } = workbook;
  const pane = paneOf(workbook, { port: { ...port, ...change(port, workbook) } });
  await check.perform(pane);
  await previewFill.perform(pane, 'form');
  return { pane, workbook };
}

function setProtection(workbook: MemoryWorkbook, isProtected: boolean): void {
  const sheets = workbook.snapshot.sheets.map((sheet) => ({
    ...sheet,
    protection: isProtected ? { unlockedRanges: [] } : null,
  }));
  workbook.snapshot = { ...workbook.snapshot, sheets };
}

describe('an undo that Excel refuses', () => {
  it('stays in the journal with its reason, can be tried again, and then succeeds', async () => {
    const { pane, workbook } = await previewed(() => ({}));
    await applyEdits.perform(pane);
    const cells = workbook.stored.journal[0]?.cells.length ?? 0;
    setProtection(workbook, true);
    await undoLast.perform(pane);
    expect(workbook.stored.journal[0]?.cells.map(({ refusal }) => refusal)).toEqual(
      Array.from({ length: cells }, () => 'locked'),
    );
    expect(pane.getState().notice).toMatchObject({
      tone: 'warning',
      text: { key: 'notice.notUndone', data: { left: cells } },
      offersUndo: true,
    });
    setProtection(workbook, false);
    await undoLast.perform(pane);
    expect(workbook.stateAt(at('G8')).value).toBeNull();
    expect(workbook.stored.journal).toEqual([]);
  });

  it('can be given up by the person, and only by them', async () => {
    const { pane, workbook } = await previewed(() => ({}));
    await applyEdits.perform(pane);
    expect(leaveUndo.isEnabled(pane.getState(), undefined)).toBe(false);
    setProtection(workbook, true);
    await undoLast.perform(pane);
    expect(leaveUndo.isEnabled(pane.getState(), undefined)).toBe(true);
    await leaveUndo.perform(pane);
    expect(workbook.stored.journal).toEqual([]);
    expect(workbook.stateAt(at('G8')).value).toBe(20);
    expect(pane.getState().notice?.text.key).toBe('notice.undoLeft');
  });

  it('goes on by itself when a cell was only being edited', async () => {
    let refusals = 2;
    const { pane, workbook } = await previewed((port) => ({
      undo: async (entry) =>
        (refusals -= 1) >= 0
          ? {
              ok: false,
              failure: {
                code: 'cell-edit-mode',
                detail: '',
                outcome: { restored: [], refused: [], overtyped: [] },
              },
            }
          : port.undo(entry),
    }));
    await applyEdits.perform(pane);
    await undoLast.perform(pane);
    expect(workbook.stateAt(at('G8')).value).toBeNull();
    expect(workbook.stored.journal).toEqual([]);
  });
});

describe('a write that Excel does not answer', () => {
  function unanswered(
    isWritten: boolean,
    code: PortFailureCode = 'no-answer',
  ): (port: WorkbookPort) => Partial<WorkbookPort> {
    return (port) => ({
      apply: async (edits) => {
        const written: JournalCell[] = edits
          .filter(({ change }) => change.kind !== 'fill')
          .map(({ cell, before, change }) => ({
            cell,
            before,
            after: { value: change.kind === 'fill' ? null : change.value },
            isUncertain: true,
          }));
        if (isWritten) await port.apply(edits);
        return {
          ok: false,
          failure: {
            code,
            detail: '',
            outcome: { written: [], refused: [], overtyped: [] },
            uncertain: written,
          },
        };
      },
    });
  }

  it('is settled by the next reading: written cells can be undone', async () => {
    const { pane, workbook } = await previewed(unanswered(true));
    await applyEdits.perform(pane);
    const [entry] = workbook.stored.journal;
    expect(entry?.cells.some(({ isUncertain }) => isUncertain)).toBe(false);
    expect(pane.getState().notice).toMatchObject({
      text: { key: 'notice.settled', data: { written: entry?.cells.length, unwritten: 0 } },
      offersUndo: true,
    });
    await undoLast.perform(pane);
    expect(workbook.stateAt(at('G8')).value).toBeNull();
  });

  it('is settled by the next reading: cells that were not written leave the journal', async () => {
    const { pane, workbook } = await previewed(unanswered(false));
    await applyEdits.perform(pane);
    expect(workbook.stored.journal).toEqual([]);
    expect(pane.getState().notice?.text).toMatchObject({
      key: 'notice.settled',
      data: { written: 0 },
    });
  });

  it('stays uncertain, and is said so, as long as nothing can be read', async () => {
    const { pane, workbook } = await previewed((port, book) => ({
      apply: async (edits) => {
        const answer = await unanswered(false)(port).apply?.(edits);
        book.failures = ['no-answer'];
        if (!answer) throw new Error('no answer');
        return answer;
      },
    }));
    await applyEdits.perform(pane);
    expect(workbook.stored.journal[0]?.cells.every(({ isUncertain }) => isUncertain)).toBe(true);
    expect(pane.getState().notice?.text.key).toBe('notice.allUncertain');
    expect(pane.getState().isStale).toBe(true);
  });
});

test('keeps what was typed in the moment of a write as the batch that is undone first', async () => {
  const { pane, workbook } = await previewed((port, book) => ({
    apply: async (edits) => {
      const answer = await port.apply(edits);
      if (!answer.ok) return answer;
      const written = answer.value.written.map((each) =>
        each.cell.address === 'G8' ? { ...each, before: { value: 7 } } : each,
      );
      const overtyped = written.filter(({ cell }) => cell.address === 'G8');
      expect(book.stateAt(at('G8')).value).toBe(20);
      return { ok: true, value: { ...answer.value, written, overtyped } };
    },
  }));
  await applyEdits.perform(pane);
  expect(pane.getState().notice?.details).toContainEqual({
    key: 'notice.overtyped',
    data: { ...at('G8'), found: '7' },
  });
  await undoLast.perform(pane);
  expect(workbook.stateAt(at('G8')).value).toBe(7);
  expect(workbook.stateAt(at('G12')).value).toBe(30);
});
