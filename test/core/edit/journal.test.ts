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

describe('the journal after a write', () => {
  it('has the batch as its newest, under a number of its own', () => {
    expect(journal.map(({ id: each, cells }) => [each, cells.length])).toEqual([
      [1, 1],
      [2, 3],
    ]);
  });

  it('is as it was when no cell was written', () => {
    expect(withEntry(journal, HEAD, [])).toBe(journal);
  });

  it('holds the last sixty batches', () => {
    let long = journal;
    for (let count = 0; count < 60; count += 1) long = withEntry(long, HEAD, [A]);
    expect([long.length, long[0]?.id, newestOf(long)?.id]).toEqual([60, 3, 62]);
  });

  it('has no newest while it is empty', () => {
    expect(newestOf([])).toBeNull();
  });
});

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

  it('says of a refused cell only that, whatever was uncertain before', () => {
    const doubtful = withEntry([], HEAD, [{ ...B, isUncertain: true }]);
    const after = afterUndo(doubtful, 1, {
      outcome: outcome({ refused: [{ journalCell: B, cause: 'locked' }] }),
    });
    expect(newestOf(after)?.cells).toEqual([{ ...B, refusal: 'locked' }]);
  });

  it('keeps a cell uncertain that the undo did not reach', () => {
    const doubtful = withEntry([], HEAD, [A, { ...B, isUncertain: true }]);
    const after = afterUndo(doubtful, 1, { outcome: outcome({ restored: [A] }) });
    expect(newestOf(after)?.cells).toEqual([{ ...B, isUncertain: true }]);
  });

  it('forgets what a former undo said of a cell, and has no id where there was none', () => {
    const nameless: JournalCell = { cell: B.cell, before: B.before, after: B.after };
    const before = withEntry([], HEAD, [{ ...nameless, refusal: 'locked' }]);
    const after = afterUndo(before, 1, { outcome: outcome({ restored: [A] }) });
    expect(newestOf(after)?.cells).toStrictEqual([nameless]);
  });

  it('leaves the other entries alone, though they hold the same cells', () => {
    const twice = withEntry(withEntry([], HEAD, [A]), HEAD, [A]);
    const after = afterUndo(twice, 2, { outcome: outcome({ restored: [A] }) });
    expect(after).toEqual(twice.slice(0, 1));
  });

  it('stays as it is when nothing is known to have happened', () => {
    expect(afterUndo(journal, id, {})).toBe(journal);
  });

  it('forgets an entry that a person gives up', () => {
    expect(withoutEntry(journal, id).map(({ id: kept }) => kept)).toEqual([1]);
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
    // an entry without cells is none
    expect(settled.journal.map((entry) => entry.cells)).toEqual(cells.length > 0 ? [cells] : []);
  });

  it('wait where only a fill was changed, which a reading does not show', () => {
    const flagged = cellOf('A1', { after: { value: null, fill: '#FFF2CC' }, isUncertain: true });
    const { journal: kept } = settleJournal(
      withEntry([], HEAD, [flagged]),
      workbookOf(sheetOf('表1', [[null]])),
    );
    expect(newestOf(kept)?.cells).toEqual([flagged]);
  });

  it.each<readonly [what: string, cell: JournalCell]>([
    ['its sheet is gone', cellOf('A1', { cell: { sheet: '表9', address: 'A1' } })],
    ['only its format was changed', cellOf('A1', { after: { value: null, numberFormat: '0.00' } })],
    [
      'its content is the old one and its format a third',
      cellOf('A1', { before: { value: null, numberFormat: '0.00' } }),
    ],
  ])('wait where %s', (_what, cell) => {
    const waiting: JournalCell = { ...cell, isUncertain: true };
    const settled = settleJournal(
      withEntry([], HEAD, [waiting]),
      workbookOf(sheetOf('表1', [[null]])),
    );
    expect(settled).toEqual({
      journal: withEntry([], HEAD, [waiting]),
      written: 0,
      unwritten: 0,
    });
  });

  it('are settled one by one; entries without any stay as they are', () => {
    const mixed = withEntry(withEntry([], HEAD, [B]), HEAD, [
      A,
      { ...B, isUncertain: true },
      { ...C, isUncertain: true },
    ]);
    const sheet = sheetOf('表1', [[3], [5], [null]]);
    const settled = settleJournal(mixed, workbookOf(sheet));
    expect(settled).toMatchObject({ written: 1, unwritten: 1 });
    expect(settled.journal[0]).toBe(mixed[0]);
    expect(newestOf(settled.journal)?.cells).toEqual([A, B]);
  });
});
