import { checkSoon } from '../../../src/taskpane/shell/check-soon';
import { cancelWork } from '../../../src/taskpane/shell/actions/cancel-work';
import { check } from '../../../src/taskpane/shell/actions/check';
import { openWorkbook } from '../../../src/taskpane/review/actions/open-workbook';
import { EMPTY_STORED_STATE } from '../../../src/core/store';
import { MemoryWorkbook, paneOf } from '../memory-host';
import { sampleRows, sampleWorkbook, workbookOf } from '../sample-workbook';

describe('opening the pane', () => {
  it('reads and checks the workbook at once and chooses its first form', async () => {
    const pane = paneOf(new MemoryWorkbook(sampleWorkbook()));
    await openWorkbook.perform(pane);
    const { result, formId, work } = pane.getState();
    expect(result?.forms).toHaveLength(1);
    expect(formId).toBe('f1');
    expect(work.kind).toBe('none');
  });

  it('reads nothing when the person turned that off, and speaks their language', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    workbook.stored = {
      ...EMPTY_STORED_STATE,
      preferences: { language: 'en-US', checksOnOpen: false },
    };
    const pane = paneOf(workbook);
    await openWorkbook.perform(pane);
    expect(workbook.reads).toBe(0);
    expect(pane.getState().language).toBe('en-US');
  });

  it('marks the result as possibly stale when a cell changes, until the next check', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = paneOf(workbook);
    await openWorkbook.perform(pane);
    workbook.tellChange();
    expect(pane.getState().isStale).toBe(true);
    await check.perform(pane);
    expect(pane.getState().isStale).toBe(false);
  });

  it('marks the first result, too, when a cell changes while it is being made', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = paneOf(workbook, {
      wait: async (milliseconds) => {
        // the check that comes by itself is still to come
        if (milliseconds > 0) await new Promise(() => undefined);
        workbook.tellChange();
      },
    });
    await openWorkbook.perform(pane);
    expect(pane.getState().result).not.toBeNull();
    expect(pane.getState().isStale).toBe(true);
  });

  it('is checked again by itself a moment after a change, without taking anything away', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = paneOf(workbook);
    await openWorkbook.perform(pane);
    workbook.set({ sheet: '表1', address: 'G9' }, 0);
    const works: string[] = [];
    pane.subscribe(() => works.push(pane.getState().work.kind));
    await checkSoon(pane);
    expect(pane.getState().isStale).toBe(false);
    expect(pane.getState().result?.forms[0]?.rows[1]?.given).toBe(0);
    expect(works.filter((kind) => kind !== 'none')).toEqual([]);
  });

  it('leaves the result alone when an event told of nothing new', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = paneOf(workbook);
    await openWorkbook.perform(pane);
    const { result } = pane.getState();
    pane.update((state) => ({ ...state, isStale: true }));
    await checkSoon(pane);
    expect(pane.getState()).toMatchObject({ isStale: false });
    expect(pane.getState().result).toBe(result);
  });

  it('says that stored settings were put aside when they cannot be read', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const store = workbook.host().store;
    const pane = paneOf(workbook, {
      store: {
        ...store,
        load: async () => ({
          ok: true,
          value: { state: EMPTY_STORED_STATE, putAside: ['decisions'] },
        }),
      },
    });
    await openWorkbook.perform(pane);
    expect(pane.getState().notice?.text.key).toBe('notice.putAside');
  });

  it('knows that an old Excel does not tell about changes', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = paneOf(workbook, { watchChanges: async () => false });
    await openWorkbook.perform(pane);
    expect(pane.getState().noticesChanges).toBe(false);
  });
});

describe('checking', () => {
  const manyForms = workbookOf(
    Object.fromEntries(
      Array.from({ length: 12 }, (_empty, index) => [`表${index}`, sampleRows(`项目${index}`)]),
    ),
  );

  it('works in slices with progress, and gives way to the page between them', async () => {
    let clock = 0;
    let pauses = 0;
    const pane = paneOf(new MemoryWorkbook(manyForms), {
      ticks: () => (clock += 200),
      wait: async () => {
        pauses += 1;
      },
    });
    const shown: string[] = [];
    pane.subscribe(() => {
      const { work } = pane.getState();
      if (work.kind === 'assessing') shown.push(`${work.phase} ${work.done}/${work.total}`);
    });
    await check.perform(pane);
    expect(pauses).toBeGreaterThan(10);
    expect(shown).toContain('assess 11/12');
    expect(pane.getState().result?.forms).toHaveLength(12);
  });

  it('shows nothing yet when the person cancels the first check', async () => {
    let clock = 0;
    const pane = paneOf(new MemoryWorkbook(manyForms), {
      ticks: () => (clock += 10),
      wait: async () => {
        if (cancelWork.isEnabled(pane.getState(), undefined)) void cancelWork.perform(pane);
      },
    });
    await check.perform(pane);
    expect(pane.getState()).toMatchObject({ result: null, failure: null, work: { kind: 'none' } });
    expect(check.isEnabled(pane.getState(), undefined)).toBe(true);
  });

  it('says why nothing could be read', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    workbook.failures = ['session-lost'];
    const pane = paneOf(workbook);
    await check.perform(pane);
    expect(pane.getState().failure?.code).toBe('session-lost');
  });

  it('says that the former result is still shown when a second check fails, until one succeeds', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = paneOf(workbook);
    await check.perform(pane);
    workbook.failures = ['session-lost', 'payload-limit'];
    await check.perform(pane);
    expect(pane.getState().result).not.toBeNull();
    await check.perform(pane);
    expect(pane.getState().notice).toMatchObject({
      tone: 'error',
      text: { key: 'notice.notChecked' },
      details: [{ key: 'failure.payloadLimit' }],
    });
    await check.perform(pane);
    expect(pane.getState().notice).toBeNull();
  });

  it('calls a result stale after a cancelled check only when a cell was changed', async () => {
    let clock = 0;
    let isCancelling = false;
    const pane = paneOf(new MemoryWorkbook(manyForms), {
      ticks: () => (clock += 10),
      wait: async () => {
        if (isCancelling && cancelWork.isEnabled(pane.getState(), undefined)) {
          void cancelWork.perform(pane);
        }
      },
    });
    await check.perform(pane);
    isCancelling = true;
    await check.perform(pane);
    expect(pane.getState()).toMatchObject({ isStale: false, work: { kind: 'none' } });
    pane.update((state) => ({ ...state, isStale: true }));
    await check.perform(pane);
    expect(pane.getState().isStale).toBe(true);
  });

  it('stops waiting for the end of an edit when the person cancels', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    workbook.failures = Array.from({ length: 50 }, () => 'cell-edit-mode' as const);
    const pane = paneOf(workbook, { wait: async () => void cancelWork.perform(pane) });
    await check.perform(pane);
    expect(workbook.reads).toBeLessThan(5);
    expect(pane.getState()).toMatchObject({ work: { kind: 'none' }, isCancelRequested: false });
  });
});
