/** Excel's failures in the middle of work: what the caller is told, and that nothing is half-written unreported. */
import { ActionType } from '../../src/workbench/host/batch-format';
import type { HostRequest, StandInHost } from '../../src/workbench/host/stand-in-host';
import { cellKey, type ModelCell } from '../../src/workbench/host/workbook-model';
import { sheetOf, workbookOf } from '../host/small-workbook';
import { entry, score, text } from './edits';
import { LEVELS, openPort, valueOf } from './open-port';

const rows = [
  ['指标', '分值', '得分'],
  ['数量', 5, null],
  ['质量', 5, null],
];

function workbook() {
  return workbookOf(sheetOf('表1', rows), sheetOf('表2', rows), sheetOf('表3', rows));
}

const edits = ['表1', '表2', '表3'].map((sheet) => score(`${sheet}!C2`, 4.5));

function cellOf(host: StandInHost, sheet: number): ModelCell | undefined {
  return host.model.sheets[sheet]?.cells.get(cellKey(1, 2));
}

function filled(host: StandInHost): number {
  return [0, 1, 2].filter((sheet) => cellOf(host, sheet)?.value === 4.5).length;
}

/** The number of the n-th action that sets a property. */
function setterIndex({ body }: HostRequest, wanted: number): number {
  let found = -1;
  body.Actions.forEach(({ ActionType: type }, index) => {
    if (type === ActionType.setProperty && (found += 1) === wanted) found = 1000 + index;
  });
  return found - 1000;
}

/** 1.1 has no events of cells. */
const EVENT_LEVELS = LEVELS.filter((level) => level !== '1.1');

describe.each(LEVELS)('failures on ExcelApi %s', (level) => {
  it('waits while a cell is edited and writes once the person has pressed Enter', async () => {
    const { port, host } = openPort(workbook(), { level });
    let refusals = 3;
    host.faults.refuseRequest = () => (refusals-- > 0 ? 'InvalidOperationInCellEditMode' : null);
    const outcome = valueOf(await port.apply(edits));
    expect(outcome.written).toHaveLength(3);
  });

  it('gives up after about three seconds of cell editing, with nothing written', async () => {
    let waited = 0;
    const { port, host } = openPort(workbook(), { level }, (time) => (waited += time));
    host.faults.refuseRequest = () => 'InvalidOperationInCellEditMode';
    const result = await port.apply(edits);
    expect(result).toMatchObject({
      ok: false,
      failure: { code: 'cell-edit-mode', outcome: { written: [] } },
    });
    expect(waited).toBe(3000);
    expect(await port.read()).toMatchObject({ ok: false, failure: { code: 'cell-edit-mode' } });
    expect(filled(host)).toBe(0);
  });

  it('does not overwrite what the person typed between reading and writing', async () => {
    const { port, host } = openPort(workbook(), { level });
    host.faults.refuseRequest = ({ number }) => {
      if (number !== 1) return null;
      host.typeInto('表2', 1, 2, 3);
      return 'InvalidOperationInCellEditMode';
    };
    const outcome = valueOf(await port.apply(edits));
    expect(outcome.written.map(({ cell }) => cell.sheet)).toEqual(['表1', '表3']);
    expect(outcome.refused).toMatchObject([{ cause: 'changed-since', found: { value: 3 } }]);
    expect(cellOf(host, 1)?.value).toBe(3);
  });

  it('does not write a cell that somebody else changed since the check', async () => {
    const { port, host } = openPort(workbook(), { level });
    host.faults.beforeRequest = ({ number }) => {
      if (number === 0) host.typeInto('表3', 1, 2, 2);
    };
    const outcome = valueOf(await port.apply(edits));
    expect(outcome.refused.map(({ cause }) => cause)).toEqual(['changed-since']);
    expect(cellOf(host, 2)?.value).toBe(2);
  });

  it('reports exactly what was written when a later action fails, and undo takes it back', async () => {
    const { port, host } = openPort(workbook(), { level });
    host.faults.refuseAction = (request, index) =>
      request.isWrite && index === setterIndex(request, 2) ? 'GeneralException' : null;
    const result = await port.apply(edits);
    if (result.ok) throw new Error('the failure went unnoticed');
    expect(result.failure.code).toBe('host-error');
    const { written, refused } = result.failure.outcome;
    expect(written.map(({ cell }) => cell.sheet)).toEqual(['表1', '表2']);
    expect(refused.map(({ edit, cause }) => [edit.cell.sheet, cause])).toEqual([
      ['表3', 'host-refused'],
    ]);
    expect(result.failure.uncertain).toBeUndefined();
    expect(filled(host)).toBe(2);
    host.faults.refuseAction = () => null;
    valueOf(await port.undo(entry(written)));
    expect(filled(host)).toBe(0);
  });

  it('goes on with other sheets when one denies access, and says which cells are locked', async () => {
    const { port, host } = openPort(workbook(), { level });
    host.faults.refuseAction = (request, _index, action) => {
      const path = request.body.ObjectPaths[String(action.ObjectPathId)];
      const parent = request.body.ObjectPaths[String(path?.ParentObjectPathId)];
      const isSheet2 = parent?.ArgumentInfo?.Arguments?.[0] === host.model.sheets[1]?.id;
      return isSheet2 && action.ActionType === ActionType.setProperty ? 'AccessDenied' : null;
    };
    const outcome = valueOf(await port.apply(edits));
    expect(outcome.written.map(({ cell }) => cell.sheet)).toEqual(['表1', '表3']);
    expect(outcome.refused.map(({ edit, cause }) => [edit.cell.sheet, cause])).toEqual([
      ['表2', 'locked'],
    ]);
    expect(filled(host)).toBe(2);
  });

  it('names the cells it cannot be sure of when the session is lost while writing', async () => {
    const { port, host } = openPort(workbook(), { level });
    let isLost = false;
    host.faults.refuseAction = (request, index) => {
      if (request.isWrite && index === setterIndex(request, 1)) isLost = true;
      return isLost ? 'InvalidOrTimedOutSession' : null;
    };
    const result = await port.apply(edits);
    if (result.ok) throw new Error('the failure went unnoticed');
    expect(result.failure.code).toBe('session-lost');
    expect(result.failure.outcome.written).toEqual([]);
    expect(result.failure.uncertain?.map(({ cell, after }) => [cell.sheet, after.value])).toEqual([
      ['表1', 4.5],
      ['表2', 4.5],
      ['表3', 4.5],
    ]);
    // the pane is opened again: undo puts back what was written and leaves the rest
    host.faults.refuseAction = () => null;
    const undone = valueOf(await port.undo(entry(result.failure.uncertain ?? [])));
    expect(undone.refused).toEqual([]);
    expect(filled(host)).toBe(0);
  });

  it('says that the session was lost before anything was written', async () => {
    const { port, host } = openPort(workbook(), { level });
    host.faults.refuseRequest = ({ number }) => (number === 0 ? null : 'InvalidOrTimedOutSession');
    await port.read();
    const result = await port.apply(edits);
    expect(result).toMatchObject({ ok: false, failure: { code: 'session-lost' } });
    if (!result.ok) {
      expect(result.failure.uncertain).toBeUndefined();
      expect(result.failure.outcome.refused).toHaveLength(3);
    }
  });

  it('writes in parts when a request or response is too large', async () => {
    const large = workbookOf(
      ...Array.from({ length: 60 }, (_each, index) => sheetOf(`表${String(index)}`, rows)),
    );
    const { port, leaks } = openPort(large, { level, limits: { payloadBytes: 30000 } });
    const outcome = valueOf(
      await port.apply(large.sheets.map(({ name }) => score(`${name}!C2`, 4.5))),
    );
    expect(outcome.written).toHaveLength(60);
    expect(outcome.refused).toEqual([]);
    expect(await leaks()).toBe(0);
  });

  it('reports a request that is too large however small the part', async () => {
    const { port } = openPort(workbook(), { level, limits: { payloadBytes: 2500 } });
    const result = await port.apply([text('表1!C2', '原因'.repeat(2000))]);
    expect(result).toMatchObject({
      ok: false,
      failure: { code: 'payload-limit', outcome: { written: [] } },
    });
  });

  it('tells of a failed undo what was put back, and finishes when asked again', async () => {
    const { port, host } = openPort(workbook(), { level });
    const { written } = valueOf(await port.apply(edits));
    let isFailing = true;
    host.faults.refuseAction = (request, index) =>
      isFailing && request.isWrite && index === setterIndex(request, 1) ? 'GeneralException' : null;
    const result = await port.undo(entry(written));
    if (result.ok) throw new Error('the failure went unnoticed');
    expect(result.failure.outcome?.restored.length).toBe(3 - filled(host));
    isFailing = false;
    const again = valueOf(await port.undo(entry(written)));
    expect(again.restored).toHaveLength(3);
    expect(filled(host)).toBe(0);
  });
});

describe.each(LEVELS)('a host that goes wrong for good on ExcelApi %s', (level) => {
  it('asks a bounded number of times when one action of the reading is refused every time', async () => {
    const { port, host } = openPort(workbook(), { level });
    host.faults.refuseAction = (_request, index) => (index === 8 ? 'ItemNotFound' : null);
    const result = await port.apply(edits);
    expect(result.ok).toBe(false);
    expect(host.counters.syncs).toBeLessThan(40);
    expect(filled(host)).toBe(0);
  });

  it('asks a bounded number of times where every cell of a long sheet is locked', async () => {
    const long = Array.from({ length: 120 }, (_each, row) => [`指标${String(row)}`, 5, null]);
    const { port, host } = openPort(
      workbookOf(sheetOf('表1', long, { protection: { unlockedRanges: [] } })),
      { level },
    );
    const outcome = valueOf(
      await port.apply(long.map((_row, index) => score(`表1!C${String(index + 1)}`, 5))),
    );
    expect(outcome.refused.map(({ cause }) => cause)).toEqual(long.map(() => 'locked'));
    expect(host.counters.syncs).toBeLessThan(30);
  });

  it('gives up when Excel does not answer the reading, and writes nothing when it answers later', async () => {
    const { port, host } = openPort(workbook(), { level });
    host.faults.hangs = ({ number }) => number === 0;
    const result = await port.apply(edits);
    expect(result).toMatchObject({
      ok: false,
      failure: { code: 'no-answer', outcome: { written: [] } },
    });
    if (!result.ok) expect(result.failure.uncertain).toBeUndefined();
    expect(filled(host)).toBe(0);
  });

  it.each(['the request', 'only the answer'])(
    'calls cells uncertain when %s of the write got lost',
    async (lost) => {
      const { port, host } = openPort(workbook(), { level });
      if (lost === 'the request')
        host.faults.hangs = ({ isWrite, number }) => isWrite && number > 0;
      else host.faults.losesReply = ({ number }) => (number === 1 ? 'silence' : null);
      const result = await port.apply(edits);
      if (result.ok) throw new Error('the failure went unnoticed');
      expect(result.failure.code).toBe('no-answer');
      expect(result.failure.uncertain?.map(({ isUncertain }) => isUncertain)).toEqual([
        true,
        true,
        true,
      ]);
      expect(filled(host)).toBe(lost === 'the request' ? 0 : 3);
      host.faults.hangs = () => false;
      host.faults.losesReply = () => null;
      const undone = valueOf(await port.undo(entry(result.failure.uncertain ?? [])));
      expect(undone.restored).toHaveLength(3);
      expect(filled(host)).toBe(0);
    },
  );

  it('does not wait for ever for the reading of a workbook', async () => {
    const { port, host } = openPort(workbook(), { level });
    host.faults.hangs = ({ number }) => number === 1;
    expect(await port.read()).toMatchObject({ ok: false, failure: { code: 'no-answer' } });
  });
});

describe.each(LEVELS)('people at work beside the add-in on ExcelApi %s', (level) => {
  it('tells what was typed in the moment of the write, and undo gives it back', async () => {
    const { port, host } = openPort(workbook(), { level });
    host.faults.beforeRequest = ({ number }) => {
      if (number === 1) host.typeInto('表2', 1, 2, 3);
    };
    const outcome = valueOf(await port.apply(edits));
    expect(host.counters.syncs).toBe(2);
    expect(outcome.overtyped).toMatchObject([
      { cell: { sheet: '表2', address: 'C2' }, before: { value: 3 }, after: { value: 4.5 } },
    ]);
    valueOf(await port.undo(entry(outcome.overtyped)));
    expect(cellOf(host, 1)?.value).toBe(3);
  });

  it('tells what was typed in the moment of the undo', async () => {
    const { port, host } = openPort(workbook(), { level });
    const { written } = valueOf(await port.apply(edits));
    host.faults.beforeRequest = ({ number }) => {
      if (number === 3) host.typeInto('表2', 1, 2, 3);
    };
    const undone = valueOf(await port.undo(entry(written)));
    expect(undone.overtyped).toMatchObject([{ before: { value: 3 }, after: { value: null } }]);
    valueOf(await port.undo(entry(undone.overtyped)));
    expect(cellOf(host, 1)?.value).toBe(3);
  });

  it('takes its values back from a sheet that was renamed meanwhile', async () => {
    const { port, host } = openPort(workbook(), { level });
    const { written } = valueOf(await port.apply(edits));
    const [sheet, other] = host.model.sheets;
    if (sheet && other) [sheet.name, other.name] = [other.name, '新名'];
    const undone = valueOf(await port.undo(entry(written)));
    expect(undone.restored).toHaveLength(3);
    expect(filled(host)).toBe(0);
  });

  it('keeps refusing cells of a protected sheet with the reason, and takes them back once it is not', async () => {
    const { port, host } = openPort(workbook(), { level });
    const { written } = valueOf(await port.apply(edits));
    const [sheet] = host.model.sheets;
    if (!sheet) throw new Error('no sheet');
    sheet.isProtected = true;
    const undone = valueOf(await port.undo(entry(written)));
    expect(undone.refused.map(({ cause }) => cause)).toEqual(['locked']);
    expect(filled(host)).toBe(1);
    sheet.isProtected = false;
    const again = valueOf(await port.undo(entry(undone.refused.map((each) => each.journalCell))));
    expect(again.refused).toEqual([]);
    expect(filled(host)).toBe(0);
  });

  it('starts over when rows are inserted while the workbook is read', async () => {
    const { port, host } = openPort(workbook(), { level });
    const sheet = host.model.sheets[0];
    host.faults.beforeRequest = ({ number }) => {
      if (number !== 2 || !sheet) return;
      const cells = Array.from(sheet.cells);
      sheet.cells.clear();
      for (const [key, cell] of cells) sheet.cells.set(key + cellKey(1, 0), cell);
    };
    const [read] = valueOf(await port.read()).sheets;
    expect(read?.origin.row).toBe(1);
    expect(read?.rows.map((row) => row[0]?.value)).toEqual(['指标', '数量', '质量']);
    expect(host.counters.syncs).toBe(6);
  });

  it('starts over when a sheet is renamed while the workbook is read', async () => {
    const { port, host } = openPort(workbook(), { level });
    host.faults.beforeRequest = ({ number }) => {
      const [sheet] = host.model.sheets;
      if (number === 2 && sheet) sheet.name = '新名';
    };
    const names = valueOf(await port.read()).sheets.map(({ name }) => name);
    expect(names).toEqual(['新名', '表2', '表3']);
  });

  it('asks people to stop when the workbook changes whenever it is read', async () => {
    const { port, host } = openPort(workbook(), { level });
    let row = 10;
    host.faults.beforeRequest = ({ number }) => {
      if (number % 3 === 2) host.typeInto('表1', (row += 1), 0, '新行');
    };
    expect(await port.read()).toMatchObject({
      ok: false,
      failure: { code: 'changed-while-reading' },
    });
    expect(host.counters.syncs).toBe(9);
  });
});

test('ExcelApi 1.1 does not tell of changes, and the port says so', async () => {
  const { port } = openPort(workbook(), { level: '1.1' });
  expect(await port.watchChanges(() => undefined)).toBe(false);
});

describe.each(EVENT_LEVELS)('changes by the person on ExcelApi %s', (level) => {
  it('are told, but not its own writes', async () => {
    const { port, settled } = openPort(workbook(), { level });
    let changes = 0;
    expect(await port.watchChanges(() => (changes += 1))).toBe(true);
    valueOf(await port.apply(edits));
    await settled();
    expect(changes).toBe(0);
  });

  it('of which one is missed are in the next reading', async () => {
    const { port, host, settled } = openPort(workbook(), { level });
    let changes = 0;
    await port.watchChanges(() => (changes += 1));
    host.typeInto('表1', 1, 2, 3);
    await settled();
    expect(changes).toBe(1);
    host.faults.missesEvent = () => true;
    host.typeInto('表1', 1, 2, 4);
    await settled();
    expect(changes).toBe(1);
    const snapshot = valueOf(await port.read());
    expect(snapshot.sheets[0]?.rows[1]?.[2]?.value).toBe(4);
  });
});
