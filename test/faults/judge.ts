/** Compares what a command told with what really happened: every disagreement is one line. */
import { afterUndo, newestOf, withEntry, type Journal } from '../../src/core/edit/journal';
import type { ApplyOutcome, Edit, JournalCell, JournalEntry } from '../../src/core/edit/edit';
import { isSameContent, isSameFill, isSameFormat } from '../../src/core/edit/cell-state';
import { changedAspects } from '../../src/core/edit/decide-undo';
import { comparable } from '../port-contract';
import { valueOf } from '../excel/open-port';
import type { Fault } from './kinds';
import { EDITS, endWatch, openRun, prepare, watch, type Point, type Run } from './scenario';
import { recordOf, stateIn } from './workbook-record';

/** Far above what any fault needs; asking for ever is what it is there to find. */
const MOST_REQUESTS = 60;
/** Alarms ring and people act between them. */
const MOST_QUIET_TURNS = 100;

/** A command that never ends is a disagreement, too: nobody has anything left to do, and it is not done. */
async function ended<Value>({ host, settled }: Run, work: Promise<Value>): Promise<Value | null> {
  let isDone = false;
  const done = work.finally(() => (isDone = true));
  // thrown to the caller below; until then it is no unhandled one
  done.catch(() => undefined);
  const first = host.counters.syncs;
  let seen = first;
  for (let quiet = 0; !isDone && quiet < MOST_QUIET_TURNS; quiet += 1) {
    await settled();
    const { syncs } = host.counters;
    if (syncs - first > 2 * MOST_REQUESTS) break;
    if (syncs !== seen) quiet = 0;
    seen = syncs;
  }
  return isDone ? done : null;
}

class Verdict {
  readonly lines: string[] = [];

  constructor(readonly run: Run) {}

  say(isWrong: boolean, line: string): void {
    if (isWrong) this.lines.push(line);
  }
}

/** Sheets by what the command called them; ids do not change. */
type IdOf = (cell: JournalCell) => string;

function idsOf(run: Run): IdOf {
  const ids = new Map(run.host.model.sheets.map(({ name, id }) => [name, id]));
  return ({ sheetId, cell }) => sheetId ?? ids.get(cell.sheet) ?? cell.sheet;
}

function placeOf(cell: JournalCell, idOf: IdOf): string {
  return `${idOf(cell)}!${cell.cell.address}`;
}

/** The aspects of a cell that an entry changed hold the given state. */
function isHeld(
  cell: JournalCell,
  wanted: 'before' | 'after',
  found: JournalCell['before'],
): boolean {
  const changed = changedAspects(cell);
  const state = cell[wanted];
  return (
    (!changed.content || isSameContent(state, found)) &&
    (!changed.format || isSameFormat(state, found)) &&
    (!changed.fill || isSameFill(state, found))
  );
}

function show(state: unknown): string {
  return JSON.stringify(state);
}

/** Everything that must hold at one point; no line: all agrees. */
export async function judge(point: Point): Promise<string[]> {
  const run = openRun(point.level, point.book);
  const written = await prepare(run, point.command);
  const verdict = new Verdict(run);
  switch (point.command) {
    case 'read':
      await judgeRead(verdict, point);
      break;
    case 'apply':
      await judgeApply(verdict, point);
      break;
    case 'undo':
      await judgeUndo(verdict, point, written);
      break;
  }
  return verdict.lines;
}

async function judgeRead(verdict: Verdict, { request, fault }: Point): Promise<void> {
  const { run } = verdict;
  watch(run, request, fault);
  const answer = await ended(run, run.port.read());
  endWatch(run);
  verdict.say(answer === null, 'the reading never ends');
  verdict.say(run.requests > MOST_REQUESTS, `${String(run.requests)} requests`);
  verdict.say(run.own.size > 0, `reading changed ${[...run.own.keys()].join(' ')}`);
  if (!answer?.ok) return;
  const read = answer.value.sheets.map(({ name, origin, rows }) => [name, origin, rows]);
  verdict.say(read.length === 0, 'no sheets were read');
  verdict.say(
    !run.moments.has(contentsOfSnapshot(answer.value)),
    'what was read never stood in the workbook at one moment',
  );
}

function contentsOfSnapshot(snapshot: Parameters<typeof comparable>[0]): string {
  const sheets = comparable(snapshot, { seesProtection: false }) as {
    readonly name: string;
    readonly cells: Record<string, { readonly value: unknown; readonly formula?: string }>;
  }[];
  return JSON.stringify(
    sheets.map(({ name, cells }) => [
      name,
      Object.entries(cells)
        .filter(([, { value, formula }]) => value !== null || formula !== undefined)
        .map(([address, { value, formula }]) => [address, value, formula ?? null])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    ]),
  );
}

async function judgeApply(verdict: Verdict, { request, fault }: Point): Promise<void> {
  const { run } = verdict;
  const idOf = idsOf(run);
  const original = recordOf(run.host.model);
  watch(run, request, fault);
  const answer = await ended(run, run.port.apply(EDITS));
  endWatch(run);
  verdict.say(answer === null, 'the write never ends');
  verdict.say(run.requests > MOST_REQUESTS, `${String(run.requests)} requests`);
  if (!answer) return;
  const outcome = answer.ok ? answer.value : answer.failure.outcome;
  const uncertain = answer.ok ? [] : (answer.failure.uncertain ?? []);
  const told = [...outcome.written, ...uncertain];
  judgeCoverage(verdict, outcome, told);
  judgeChanges(verdict, outcome, told, idOf);
  const wasTypedInto = [...run.own].filter(([place, { before, after }]) => {
    return !isSameContent(stateIn(original, place), before) && !isSameContent(before, after);
  });
  const overtyped = new Set(outcome.overtyped.map((cell) => placeOf(cell, idOf)));
  const doubtful = new Set(uncertain.map((cell) => placeOf(cell, idOf)));
  for (const [place, { before }] of wasTypedInto) {
    const isTold = overtyped.has(place) || doubtful.has(place);
    verdict.say(!isTold, `${place}: ${show(before)} was overwritten and nobody told`);
  }
  const sinceChanged = recordOf(run.host.model);
  const before = new Map(
    [...run.own]
      .filter(([place, { after }]) => isSameContent(after, stateIn(sinceChanged, place)))
      .map(([place, change]) => [place, change.before]),
  );
  let journal: Journal = withEntry([], { time: '', title: '' }, told);
  journal = await undoAll(verdict, journal, fault);
  const now = recordOf(run.host.model);
  const left = new Set(journal.flatMap(({ cells }) => cells.map((cell) => placeOf(cell, idOf))));
  before.forEach((state, place) => {
    if (left.has(place)) return;
    const found = stateIn(now, place);
    const isBack = isSameContent(found, state) && isSameFill(found, state);
    const isGone = !run.host.model.sheets.some(({ id }) => place.startsWith(id));
    verdict.say(
      !isBack && !isGone && !knowinglyLeft.get(run)?.has(place),
      `${place}: undo left ${show(found)} instead of ${show(state)}`,
    );
  });
}

/** Places that undo said it left to somebody else. */
const knowinglyLeft = new WeakMap<Run, Set<string>>();

/** Undoes all there is; a second time once nothing stands in the way any more. */
async function undoAll(verdict: Verdict, journal: Journal, fault: Fault): Promise<Journal> {
  const { run } = verdict;
  const idOf = idsOf(run);
  const left = knowinglyLeft.get(run) ?? new Set();
  knowinglyLeft.set(run, left);
  let rest = journal;
  for (const round of [0, 1]) {
    if (round === 1 && fault.kind === 'person') fault.act.lift?.(run.host);
    const entry = newestOf(rest);
    if (!entry) return rest;
    const undone = await ended(run, run.port.undo(entry));
    verdict.say(!undone?.ok, `undo without any fault failed: ${show(undone)}`);
    if (!undone?.ok) return rest;
    for (const { journalCell, cause } of undone.value.refused) {
      if (cause === 'changed-since') left.add(placeOf(journalCell, idOf));
      else if (round === 1) {
        verdict.say(cause !== 'sheet-missing', `undo refused again: ${show(journalCell)} ${cause}`);
      }
    }
    rest = afterUndo(rest, entry.id, { outcome: undone.value });
  }
  return rest;
}

/** No edit is lost: each was written, is uncertain, or was refused. */
function judgeCoverage(
  verdict: Verdict,
  outcome: ApplyOutcome,
  told: readonly JournalCell[],
): void {
  const isTold = ({ cell }: Edit): boolean =>
    told.some((each) => each.cell.sheet === cell.sheet && each.cell.address === cell.address);
  for (const edit of EDITS) {
    const isRefused = outcome.refused.some((each) => each.edit === edit);
    verdict.say(!isTold(edit) && !isRefused, `nothing was said of ${edit.cell.address}`);
  }
}

/** What changed is told, with what stood there, and what is told stands there. */
function judgeChanges(
  verdict: Verdict,
  outcome: ApplyOutcome,
  told: readonly JournalCell[],
  idOf: IdOf,
): void {
  const { own, host } = verdict.run;
  const byPlace = new Map(told.map((cell) => [placeOf(cell, idOf), cell]));
  const now = recordOf(host.model);
  own.forEach(({ before, after }, place) => {
    const isTold = byPlace.has(place) || !isSameContent(after, stateIn(now, place));
    verdict.say(!isTold, `${place}: ${show(before)} became ${show(after)} and nobody told`);
  });
  for (const cell of outcome.written) {
    const place = placeOf(cell, idOf);
    const change = own.get(place);
    // somebody may have written there since
    const found = change?.after ?? stateIn(now, place);
    if (host.model.sheets.every(({ id }) => !place.startsWith(id))) continue;
    verdict.say(
      !isHeld(cell, 'after', found),
      `${place}: told as ${show(cell.after)}, holds ${show(found)}`,
    );
    verdict.say(
      change !== undefined && !isHeld(cell, 'before', change.before),
      `${place}: told that ${show(cell.before)} stood there, it was ${show(change?.before)}`,
    );
  }
}

async function judgeUndo(
  verdict: Verdict,
  { request, fault }: Point,
  written: readonly JournalCell[],
): Promise<void> {
  const { run } = verdict;
  const idOf = idsOf(run);
  const filled = recordOf(run.host.model);
  const journal = withEntry([], { time: '', title: '' }, written);
  const entry = newestOf(journal) as JournalEntry;
  watch(run, request, fault);
  const answer = await ended(run, run.port.undo(entry));
  endWatch(run);
  verdict.say(answer === null, 'the undo never ends');
  verdict.say(run.requests > MOST_REQUESTS, `${String(run.requests)} requests`);
  if (!answer) return;
  const outcome = answer.ok ? answer.value : answer.failure.outcome;
  const uncertain = answer.ok ? [] : (answer.failure.uncertain ?? []);
  const now = recordOf(run.host.model);
  const places = (cells: readonly JournalCell[]): Set<string> =>
    new Set(cells.map((cell) => placeOf(cell, idOf)));
  const restored = places(outcome?.restored ?? []);
  const doubtful = places(uncertain);
  const overtyped = places(outcome?.overtyped ?? []);
  const refused = new Map(
    (outcome?.refused ?? []).map((each) => [placeOf(each.journalCell, idOf), each.cause]),
  );
  for (const cell of entry.cells) {
    const place = placeOf(cell, idOf);
    const isTold = restored.has(place) || doubtful.has(place) || refused.has(place);
    verdict.say(outcome !== undefined && !isTold, `nothing was said of ${place}`);
    const isBack = isHeld(cell, 'before', stateIn(now, place));
    verdict.say(
      restored.has(place) && !isBack,
      `${place}: told as restored, holds ${show(stateIn(now, place))}`,
    );
    const change = run.own.get(place);
    const isUntold = isBack && change !== undefined && !restored.has(place) && !doubtful.has(place);
    verdict.say(isUntold, `${place}: was put back and nobody told`);
  }
  run.own.forEach(({ before, after, last }, place) => {
    const wasTyped = !isSameContent(stateIn(filled, place), last) && !isSameContent(last, after);
    const isOurs = isSameContent(last, before) && isSameContent(stateIn(filled, place), before);
    verdict.say(
      wasTyped &&
        !isOurs &&
        !overtyped.has(place) &&
        !doubtful.has(place) &&
        fault.kind === 'person',
      `${place}: undo overwrote ${show(last)} and nobody told`,
    );
    verdict.say(
      !places(entry.cells).has(place),
      `${place}: undo changed a cell that it was not to`,
    );
  });
  const left = knowinglyLeft.get(run) ?? new Set<string>();
  knowinglyLeft.set(run, left);
  refused.forEach((cause, place) => {
    if (cause === 'changed-since') left.add(place);
  });
  const rest = afterUndo(journal, entry.id, {
    ...(outcome === undefined ? {} : { outcome }),
    uncertain,
  });
  await undoAll(verdict, rest, fault);
  const end = recordOf(run.host.model);
  for (const cell of entry.cells) {
    const place = placeOf(cell, idOf);
    const isGone = run.host.model.sheets.every(({ id }) => !place.startsWith(id));
    if (isGone || left.has(place)) continue;
    const found = stateIn(end, place);
    verdict.say(
      !isHeld(cell, 'before', found),
      `${place}: can never be taken back, holds ${show(found)}`,
    );
  }
}

/** The requests of a command without any fault, each with its number of actions. */
export async function requestsOf({
  level,
  book,
  command,
}: Pick<Point, 'level' | 'book' | 'command'>): Promise<number[]> {
  const run = openRun(level, book);
  const written = await prepare(run, command);
  const counts: number[] = [];
  run.host.faults.beforeRequest = ({ body }) => counts.push(body.Actions.length);
  switch (command) {
    case 'read':
      valueOf(await run.port.read());
      break;
    case 'apply':
      valueOf(await run.port.apply(EDITS));
      break;
    case 'undo':
      valueOf(await run.port.undo({ id: 1, time: '', title: '', cells: written }));
      break;
  }
  return counts;
}
