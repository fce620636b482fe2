/** What is offered and written is what the workbook holds at this moment, also where nobody told of a change. */
import type { Edit } from '../../../src/core/edit/edit';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { applyEdits } from '../../../src/taskpane/fill/actions/apply-edits';
import { chooseEdits } from '../../../src/taskpane/fill/actions/choose-edits';
import { previewFill } from '../../../src/taskpane/fill/actions/preview-fill';
import { previewFixes } from '../../../src/taskpane/fill/actions/preview-fixes';
import { check } from '../../../src/taskpane/shell/actions/check';
import type { Preview } from '../../../src/taskpane/shell/pane-state';
import type { Pane } from '../../../src/taskpane/shell/pane-store';
import { MemoryWorkbook, paneOf } from '../memory-host';
import { sampleRows, sampleWorkbook, workbookOf, type SampleRow } from '../sample-workbook';

const at = (address: string) => ({ sheet: '表1', address });

async function checkedPane(workbook: MemoryWorkbook): Promise<Pane> {
  const pane = paneOf(workbook);
  await check.perform(pane);
  return pane;
}

function previewOf(pane: Pane): Preview {
  const { screen } = pane.getState();
  if (screen.name !== 'preview') throw new Error('no preview is open');
  return screen.preview;
}

const offeredAt = (pane: Pane, address: string) =>
  previewOf(pane).offered.find(({ edit }) => edit.cell.address === address);

function valueAt(pane: Pane, address: string): unknown {
  const change = offeredAt(pane, address)?.edit.change;
  return change?.kind === 'number' ? change.value : undefined;
}

/** Everything settled: nothing waits for a person. */
const SETTLED: readonly SampleRow[] = sampleRows('法制宣传').map((row) =>
  row[2] === '活动开展及时性'
    ? ['产出指标', '时效指标', '活动开展及时性', '≥90%', '95%', 10, null, null]
    : row,
);

describe('a preview', () => {
  it.each(['1.1, where Excel tells of no changes', '1.7, where an event was missed'])(
    'is made from the cells of now on ExcelApi %s, and says that they have changed',
    async () => {
      const workbook = new MemoryWorkbook(sampleWorkbook());
      const pane = await checkedPane(workbook);
      workbook.set(at('E12'), '40%');
      await previewFill.perform(pane, 'form');
      expect(valueAt(pane, 'G12')).toBe(15);
      expect(previewOf(pane).note).toEqual({ key: 'preview.changedSince' });
    },
  );

  it('of an unchanged workbook says nothing about changes, and keeps the result', async () => {
    const pane = await checkedPane(new MemoryWorkbook(sampleWorkbook()));
    const { result } = pane.getState();
    await previewFill.perform(pane, 'form');
    expect(previewOf(pane).note).toBeNull();
    expect(pane.getState().result).toBe(result);
  });

  it('is not opened when the workbook cannot be read now', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = await checkedPane(workbook);
    workbook.failures = ['session-lost'];
    await previewFill.perform(pane, 'form');
    expect(pane.getState().screen.name).toBe('result');
    expect(pane.getState().notice?.text.key).toBe('notice.notChecked');
  });

  it('of a repair is empty when the cell was mended by hand', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = await checkedPane(workbook);
    const differing = (pane.getState().result?.findings ?? []).filter(({ edits }) =>
      edits?.some(({ cell }) => cell.address === 'G13'),
    );
    expect(differing).not.toEqual([]);
    workbook.set(at('G13'), 10);
    await previewFixes.perform(pane, differing);
    expect(offeredAt(pane, 'G13')).toBeUndefined();
  });
});

describe('the total in a preview', () => {
  const preview = async (): Promise<Pane> => {
    const pane = await checkedPane(new MemoryWorkbook(workbookOf({ 表1: SETTLED })));
    await previewFill.perform(pane, 'form');
    return pane;
  };
  const choose = (pane: Pane, addresses: readonly string[], isChosen: boolean): void => {
    const edits = addresses.flatMap((address): Edit[] => {
      const offered = offeredAt(pane, address);
      return offered ? [offered.edit] : [];
    });
    void chooseEdits.perform(pane, { edits, isChosen });
  };

  it('counts the scores that stay as they are in the sheet', async () => {
    const pane = await preview();
    // G9 states 10 where 0 is due, G13 states 8 where 10 is due: both stay unless they are ticked
    expect(valueAt(pane, 'G14')).toBe(98);
  });

  it('follows the rows that are ticked', async () => {
    const pane = await preview();
    choose(pane, ['G9'], true);
    expect(valueAt(pane, 'G14')).toBe(88);
    choose(pane, ['G13'], true);
    expect(valueAt(pane, 'G14')).toBe(90);
  });

  it('is not offered while a row above it stays blank', async () => {
    const pane = await preview();
    choose(pane, ['G8'], false);
    expect(offeredAt(pane, 'G14')).toBeUndefined();
    choose(pane, ['G8'], true);
    expect(valueAt(pane, 'G14')).toBe(98);
  });
});

describe('hidden sheets', () => {
  const workbook = (): MemoryWorkbook => {
    const snapshot = workbookOf({ 表1: sampleRows('宣传'), 表2: sampleRows('调解') });
    const hidden: WorkbookSnapshot = {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) =>
        sheet.name === '表2' ? { ...sheet, visibility: 'veryHidden' as const } : sheet,
      ),
    };
    return new MemoryWorkbook(hidden);
  };

  it('are offered unticked, and written only when ticked', async () => {
    const book = workbook();
    const pane = await checkedPane(book);
    await previewFill.perform(pane, 'workbook');
    const onHidden = previewOf(pane).offered.filter(({ edit }) => edit.cell.sheet === '表2');
    expect(onHidden).not.toEqual([]);
    expect(onHidden.filter(({ isChosen }) => isChosen)).toEqual([]);
    await applyEdits.perform(pane);
    expect(book.stateAt({ sheet: '表1', address: 'G8' }).value).toBe(20);
    expect(book.stateAt({ sheet: '表2', address: 'G8' }).value).toBeNull();
  });
});

describe('a cell that changes between the last reading and the write', () => {
  it('keeps the score that was computed from it, and the total of that score, from being written', async () => {
    const workbook = new MemoryWorkbook(workbookOf({ 表1: SETTLED }));
    const pane = paneOf(workbook, {
      port: {
        ...workbook.port,
        apply: (edits) => {
          workbook.set(at('E12'), '40%');
          return workbook.port.apply(edits);
        },
      },
    });
    await check.perform(pane);
    await previewFill.perform(pane, 'form');
    expect(offeredAt(pane, 'G14')?.isChosen).toBe(true);
    await applyEdits.perform(pane);
    expect(workbook.stateAt(at('G8')).value).toBe(20);
    expect(workbook.stateAt(at('G12')).value).toBeNull();
    expect(workbook.stateAt(at('G14')).value).toBeNull();
    expect(pane.getState().notice?.details).toEqual([
      {
        key: 'refused.inputChanged',
        data: { sheet: '表1', address: 'G12', found: '40%', input: 'E12' },
      },
      {
        key: 'refused.inputChanged',
        data: { sheet: '表1', address: 'G14', found: '—', input: 'G12' },
      },
    ]);
  });
});
