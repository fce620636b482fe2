import type { JournalCell, UndoOutcome } from '../../../src/core/edit/edit';
import {
  afterUndo,
  newestOf,
  settleJournal,
  withEntry,
  withoutEntry,
} from '../../../src/core/edit/journal';
import { sheetOf, workbookOf } from '../../host/small-workbook';

const HEAD = { time: '2026-01-05T08:00:00Z', title: '填写得分' };

function cellOf(address: string, more: Partial<JournalCell> = {}): JournalCell {
  return {
    cell: { sheet: '表1', address },
    before: { value: null },
    after: { value: 5 },
    sheetId: '{1}',
    ...more,
  };
}

const [A, B, C] = [cellOf('A1'), cellOf('A2'), cellOf('A3')];
const journal = withEntry(withEntry([], HEAD, [cellOf('Z9')]), HEAD, [A, B, C]);
const id = newestOf(journal)?.id ?? 0;

function outcome(change: Partial<UndoOutcome>): UndoOutcome {
  return { restored: [], refused: [], overtyped: [], ...change };
}

describe('the journal after an undo', () => {
  it('gives up an entry whose cells are all back, and keeps the one before', () => {
    const after = afterUndo(journal, id, { outcome: outcome({ restored: [A, B, C] }) });
    expect(after.map(({ cells }) => cells.length)).toEqual([1]);
  });

  it('keeps refused cells with their reason, and leaves to others what they wrote', () => {
    const after = afterUndo(journal, id, {
      outcome: outcome({
        restored: [A],
        refused: [
          { journalCell: B, cause: 'locked' },
          { journalCell: C, cause: 'changed-since' },
        ],
      }),
    });
    expect(newestOf(after)).toEqual({ id, ...HEAD, cells: [{ ...B, refusal: 'locked' }] });
  });

  it('keeps uncertain cells as such', () => {
    const after = afterUndo(journal, id, {
      outcome: outcome({ restored: [A, C] }),
      uncertain: [B],
    });
    expect(newestOf(after)?.cells).toEqual([{ ...B, isUncertain: true }]);
  });

  it('stays as it is when nothing is known to have happened', () => {
    expect(afterUndo(journal, id, {})).toBe(journal);
  });

  it('forgets an entry that a person gives up', () => {
    expect(withoutEntry(journal, id)).toHaveLength(1);
  });
});

describe('cells that were uncertain, once the workbook was read', () => {
  it.each([
    ['written: stays and can be undone', 5, { written: 1, unwritten: 0 }, [A]],
    ['not written: nothing to undo', null, { written: 0, unwritten: 1 }, []],
    [
      'written by somebody else: waits for the undo to say so',
      3,
      { written: 0, unwritten: 0 },
      [{ ...A, isUncertain: true }],
    ],
  ])('%s', (_what, value, counts, cells) => {
    const uncertain = withEntry([], HEAD, [{ ...A, isUncertain: true }]);
    const settled = settleJournal(uncertain, workbookOf(sheetOf('表1', [[value]])));
    expect(settled).toMatchObject(counts);
    expect(newestOf(settled.journal)?.cells ?? []).toEqual(cells);
  });

  it('wait where only a fill was changed, which a reading does not show', () => {
    const flagged = cellOf('A1', { after: { value: null, fill: '#FFF2CC' }, isUncertain: true });
    const { journal: kept } = settleJournal(
      withEntry([], HEAD, [flagged]),
      workbookOf(sheetOf('表1', [[null]])),
    );
    expect(newestOf(kept)?.cells).toEqual([flagged]);
  });
});
