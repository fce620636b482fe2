/** One workbook, one command of the add-in, one fault: what was told and what really happened. */
import { isSameState } from '../../src/core/edit/cell-state';
import type { CellState, Edit, JournalCell } from '../../src/core/edit/edit';
import type { ExcelHost } from '../../src/excel/excel-host';
import { ExcelPort } from '../../src/excel/excel-port';
import type { ApiLevel } from '../../src/workbench/host/api-level';
import { StandInHost } from '../../src/workbench/host/stand-in-host';
import { edit, flag, score, text } from '../excel/edits';
import { fileOf, valueOf } from '../excel/open-port';
import { openOffice, type OfficeSandbox } from '../host/office-sandbox';
import { sheetOf, workbookOf } from '../host/small-workbook';
import { install, uninstall, type Fault } from './kinds';
import { contentsOf, recordOf, stateIn, type WorkbookRecord } from './workbook-record';

export type Command = 'read' | 'apply' | 'undo';
export const COMMANDS: readonly Command[] = ['read', 'apply', 'undo'];

/** `mixed` has a protected sheet with locked cells; on `open` nothing is refused by itself. */
export type Book = 'open' | 'mixed';

export interface Point {
  readonly level: ApiLevel;
  readonly book: Book;
  readonly command: Command;
  /** Counted from the first request of the command. */
  readonly request: number;
  readonly fault: Fault;
}

const ROWS = [
  ['指标', '指标值', '分值', '得分', '偏差原因'],
  ['数量', '≥10', 5, null, null],
  [
    '质量',
    { value: 1, formula: '=100%', numberFormat: '0%' },
    5,
    { value: null, numberFormat: '@' },
    null,
  ],
  ['时效', '及时', 5, { value: 3, numberFormat: '0.00' }, null],
  ['合计', null, 15, { value: 3, formula: '=SUM(D2:D4)' }, null],
];
const UNLOCKED = { unlockedRanges: [{ row: 1, column: 3, rowCount: 1, columnCount: 1 }] };

function workbookFor(book: Book) {
  return workbookOf(
    sheetOf('表1', ROWS),
    sheetOf('表2', ROWS),
    sheetOf('表3', ROWS, book === 'mixed' ? { protection: UNLOCKED } : {}),
  );
}

export const EDITS: readonly Edit[] = [
  score('表1!D2', 4.5),
  score('表1!D3', 4.95, { value: null, numberFormat: '@' }),
  score('表1!D4', 4, { value: 3, numberFormat: '0.00' }),
  text('表1!E2', '001'),
  flag('表1!E3', '#FFF2CC'),
  edit(
    '表1!B3',
    { kind: 'text', value: '100%' },
    { value: 1, formula: '=100%', numberFormat: '0%' },
    'target-text',
  ),
  score('表2!D2', 5),
  score('表3!D2', 5),
  score('表3!D3', 5, { value: null, numberFormat: '@' }),
];

/** One place that a request of the add-in changed: before its first and after its last change of it. */
export interface OwnChange {
  readonly before: CellState;
  readonly after: CellState;
  /** Just before the last change. */
  readonly last: CellState;
}

export interface Run {
  readonly host: StandInHost;
  readonly port: ExcelPort;
  /** By place; changes that went back to where they began are left out. */
  readonly own: Map<string, OwnChange>;
  /** What the workbook held at the beginning, and around every request. */
  readonly moments: Set<string>;
  requests: number;
  /** Resolves when office.js and Excel have nothing left to do, however long that took. */
  readonly settled: () => Promise<void>;
}

/** Starting office.js takes longer than a run: one per level serves all points. */
const offices = new Map<ApiLevel, { readonly office: OfficeSandbox; current: StandInHost }>();

function officeFor(host: StandInHost): OfficeSandbox {
  const known = offices.get(host.level);
  if (known) {
    known.current = host;
    return known.office;
  }
  const slot = { current: host };
  const office = openOffice(
    {
      level: host.level,
      run: (body, flags) => slot.current.run(body, flags),
      onChanged: () => () => undefined,
      onSelected: () => () => undefined,
    },
    fileOf(host.level),
  );
  offices.set(host.level, Object.assign(slot, { office }));
  return office;
}

/** Formulas are calculated by Excel: their results are nobody's change. */
function noteOwn(own: Map<string, OwnChange>, before: WorkbookRecord, after: WorkbookRecord): void {
  for (const place of new Set([...before.keys(), ...after.keys()])) {
    const [one, other] = [stateIn(before, place), stateIn(after, place)];
    if (isSameState(one, other)) continue;
    const first = own.get(place)?.before ?? one;
    own.set(place, { before: first, after: other, last: one });
  }
}

export function openRun(level: ApiLevel, book: Book): Run {
  const host = new StandInHost(workbookFor(book), { level });
  const { Excel, isSetSupported, settled } = officeFor(host);
  const alarms = new Set<() => void>();
  host.onSilence(() => setImmediate(() => alarms.forEach((ring) => ring())));
  let clock = 0;
  const excelHost: ExcelHost = {
    run: (work) => Excel.run(work),
    isSetSupported,
    wait: async (milliseconds) => {
      clock += milliseconds;
    },
    alarm: (_milliseconds, ring) => {
      alarms.add(ring);
      return () => alarms.delete(ring);
    },
    ticks: () => clock,
    onSelection: () => undefined,
    fallbackName: '自评表.xlsx',
  };
  return {
    host,
    port: new ExcelPort(excelHost),
    own: new Map(),
    moments: new Set(),
    requests: 0,
    settled,
  };
}

/** Watches the model around every request from now on, with the fault at the given one. */
export function watch(run: Run, at: number | null, fault: Fault | null): void {
  const { host, own, moments } = run;
  uninstall(host);
  own.clear();
  moments.clear();
  moments.add(contentsOf(host.model));
  run.requests = 0;
  let first: number | null = null;
  let before = recordOf(host.model);
  const settle = (): void => {
    noteOwn(own, before, recordOf(host.model));
    moments.add(contentsOf(host.model));
  };
  host.faults.beforeRequest = ({ number }) => {
    first ??= number;
    if (run.requests > 0) settle();
    run.requests += 1;
    if (fault?.kind === 'person' && number - first === at) fault.act.perform(host);
    before = recordOf(host.model);
    moments.add(contentsOf(host.model));
    if (number === first && fault && at !== null) install(host, first + at, fault);
  };
  finishers.set(run, settle);
}

const finishers = new WeakMap<Run, () => void>();

/** After the command: what its last request changed is noted, too, and the faults end. */
export function endWatch(run: Run): void {
  if (run.requests > 0) finishers.get(run)?.();
  uninstall(run.host);
  run.own.forEach(({ before, after }, place) => {
    if (isSameState(before, after)) run.own.delete(place);
  });
}

/** Up to the command: the workbook is read, and filled where it is to be undone. */
export async function prepare(run: Run, command: Command): Promise<readonly JournalCell[]> {
  if (command === 'read') return [];
  valueOf(await run.port.read());
  return command === 'undo' ? valueOf(await run.port.apply(EDITS)).written : [];
}
