import { applyEdits } from '../../../src/taskpane/fill/actions/apply-edits';
import { check } from '../../../src/taskpane/shell/actions/check';
import { chooseEdits } from '../../../src/taskpane/fill/actions/choose-edits';
import { previewFill } from '../../../src/taskpane/fill/actions/preview-fill';
import { switchMode } from '../../../src/taskpane/shell/actions/switch-mode';
import { undoLast } from '../../../src/taskpane/fill/actions/undo-last';
import type { Preview } from '../../../src/taskpane/shell/pane-state';
import type { Pane } from '../../../src/taskpane/shell/pane-store';
import { MemoryWorkbook, paneOf } from '../memory-host';
import { sampleRows, sampleWorkbook, workbookOf } from '../sample-workbook';

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

describe('filling a form', () => {
  it('offers blank cells ticked, cells with another value unticked, and writes nothing yet', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const before = workbook.snapshot;
    const pane = await checkedPane(workbook);
    await previewFill.perform(pane, 'form');
    const offered = previewOf(pane).offered.filter(({ edit }) => edit.change.kind !== 'fill');
    const ticked = offered.filter(({ isChosen }) => isChosen).map(({ edit }) => edit.cell.address);
    const unticked = offered
      .filter(({ isChosen }) => !isChosen)
      .map(({ edit }) => edit.cell.address);
    expect(ticked).toEqual(expect.arrayContaining(['G8', 'G12']));
    expect(unticked).toEqual(expect.arrayContaining(['G9', 'G13']));
    expect(ticked).not.toContain('G11');
    expect(workbook.snapshot).toBe(before);
  });

  it('writes what is ticked, checks again, and puts everything back on undo', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = await checkedPane(workbook);
    await previewFill.perform(pane, 'form');
    await applyEdits.perform(pane);
    expect(workbook.stateAt(at('G8')).value).toBe(20);
    expect(workbook.stateAt(at('G9')).value).toBe(10);
    // the check, the preview of now, once more before writing, and the check of what was written
    expect(workbook.reads).toBe(4);
    expect(pane.getState().notice).toMatchObject({ tone: 'success', offersUndo: true });
    expect(workbook.stored.journal).toHaveLength(1);
    const missing = pane.getState().result?.findings.filter(({ code }) => code === 'S04');
    expect(missing?.map(({ cells }) => cells[0])).not.toContain('表1!G8');

    await undoLast.perform(pane);
    expect(workbook.stateAt(at('G8')).value).toBeNull();
    expect(workbook.stored.journal).toHaveLength(0);
    expect(undoLast.isEnabled(pane.getState(), undefined)).toBe(false);
  });

  it('is shown again before anything is written when a cell has changed under it', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = await checkedPane(workbook);
    await previewFill.perform(pane, 'form');
    workbook.set(at('G8'), 5);
    await applyEdits.perform(pane);
    expect(workbook.stateAt(at('G12')).value).toBeNull();
    expect(previewOf(pane).note).toEqual({ key: 'preview.changedSince' });
    await applyEdits.perform(pane);
    expect(workbook.stateAt(at('G8')).value).toBe(5);
    expect(workbook.stateAt(at('G12')).value).toBe(30);
  });

  it('writes no score whose target or actual value has changed since the preview', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = await checkedPane(workbook);
    await previewFill.perform(pane, 'form');
    workbook.set(at('E12'), '40%');
    await applyEdits.perform(pane);
    expect(workbook.stateAt(at('G12')).value).toBeNull();
    await applyEdits.perform(pane);
    expect(workbook.stateAt(at('G12')).value).toBe(15);
  });

  it('is written at once when what changed concerns nothing that is ticked', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = await checkedPane(workbook);
    await previewFill.perform(pane, 'form');
    workbook.set(at('D4'), '另一局');
    await applyEdits.perform(pane);
    expect(workbook.stateAt(at('G12')).value).toBe(30);
  });

  it('names the cell that somebody changed after filling, and undoes the others', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = await checkedPane(workbook);
    await previewFill.perform(pane, 'form');
    await applyEdits.perform(pane);
    workbook.set(at('G8'), 2);
    await undoLast.perform(pane);
    expect(workbook.stateAt(at('G8')).value).toBe(2);
    expect(workbook.stateAt(at('G12')).value).toBeNull();
    expect(pane.getState().notice?.details).toEqual([
      { key: 'refused.changedAfterFilling', data: { sheet: '表1', address: 'G8', found: '2' } },
    ]);
  });

  it('writes an unticked cell only after it was ticked', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = await checkedPane(workbook);
    await previewFill.perform(pane, 'form');
    const g9 = previewOf(pane).offered.find(({ edit }) => edit.cell.address === 'G9');
    void chooseEdits.perform(pane, { edits: g9 ? [g9.edit] : [], isChosen: true });
    await applyEdits.perform(pane);
    expect(workbook.stateAt(at('G9')).value).toBe(0);
  });

  it('lists formulas with the value to enter by hand instead of writing them', async () => {
    const rows = sampleRows('法制宣传').map((row, index) =>
      index === 8 ? [...row.slice(0, 6), { formula: '=F9', value: 10 }, null] : row,
    );
    const pane = await checkedPane(new MemoryWorkbook(workbookOf({ 表1: rows })));
    await previewFill.perform(pane, 'form');
    expect(previewOf(pane).manual).toContainEqual(
      expect.objectContaining({ cell: at('G9'), value: 0, cause: 'formula' }),
    );
  });

  it('is not possible in review, and switching to review closes an open preview', async () => {
    const pane = await checkedPane(new MemoryWorkbook(sampleWorkbook()));
    await previewFill.perform(pane, 'form');
    void switchMode.perform(pane, 'review');
    expect(pane.getState().screen).toEqual({ name: 'result' });
    expect(previewFill.isEnabled(pane.getState(), 'form')).toBe(false);
    expect(applyEdits.isEnabled(pane.getState(), undefined)).toBe(false);
    expect(undoLast.isEnabled(pane.getState(), undefined)).toBe(false);
  });

  it('says that nothing was written when the sheet is protected', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = await checkedPane(workbook);
    await previewFill.perform(pane, 'form');
    const host = workbook.host({
      port: {
        ...workbook.port,
        apply: async () => ({
          ok: false,
          failure: {
            code: 'protected',
            detail: 'injected',
            outcome: { written: [], refused: [], overtyped: [] },
          },
        }),
      },
    });
    await applyEdits.perform({ ...pane, host });
    expect(pane.getState().notice).toMatchObject({
      tone: 'error',
      text: { key: 'notice.nothingWritten' },
      details: [{ key: 'failure.protected' }],
      offersUndo: false,
    });
    expect(pane.getState().screen.name).toBe('preview');
    expect(workbook.stored.journal).toHaveLength(0);
  });

  it('still says what was written, and offers to undo it, when the check afterwards fails', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = await checkedPane(workbook);
    await previewFill.perform(pane, 'form');
    const { port } = workbook;
    const host = workbook.host({
      port: {
        ...port,
        apply: async (edits) => {
          const outcome = await port.apply(edits);
          workbook.failures = ['session-lost'];
          return outcome;
        },
      },
    });
    await applyEdits.perform({ ...pane, host });
    expect(pane.getState().isStale).toBe(true);
    expect(pane.getState().notice).toMatchObject({
      tone: 'warning',
      text: { key: 'notice.written' },
      details: [{ key: 'notice.notChecked' }, { key: 'failure.sessionLost' }],
      offersUndo: true,
    });
  });

  it('waits while a cell is being edited and then goes on by itself', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = await checkedPane(workbook);
    await previewFill.perform(pane, 'form');
    workbook.failures = ['cell-edit-mode', 'cell-edit-mode'];
    const works: string[] = [];
    pane.subscribe(() => works.push(pane.getState().work.kind));
    await applyEdits.perform(pane);
    expect(works).toContain('waiting-for-edit-end');
    expect(workbook.stateAt(at('G8')).value).toBe(20);
  });
});
