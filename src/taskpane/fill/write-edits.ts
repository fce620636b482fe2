/** The one place where the pane writes cells: apply, keep the journal, say what happened, check again. */
import type { ApplyOutcome, Edit, JournalCell } from '../../core/edit/edit';
import { withCells } from '../../core/edit/with-cells';
import { withEntry } from '../../core/edit/journal';
import type { PortFailureCode } from '../../core/port';
import { toReference } from '../../core/sheet/address';
import type { Pane } from '../shell/pane-store';
import { assessSnapshot } from '../shell/assess-snapshot';
import { checkSoon } from '../shell/check-soon';
import { NO_WORK, RESULT_SCREEN, type Notice } from '../shell/pane-state';
import { failureMessage } from '../wording/failure-message';
import {
  overtypedMessages,
  refusedEditMessages,
  uncertainMessages,
} from '../wording/refusal-message';
import { createWords, type Message } from '../wording/words';
import { awaitEditEnd } from '../shell/await-edit-end';
import { checkAfterWriting } from './check-after-writing';
import { remember } from '../shell/remember';

/** Writes, then reads and checks the whole workbook; true when at least one cell was written. */
export async function writeEdits(
  pane: Pane,
  title: Message,
  edits: readonly Edit[],
): Promise<boolean> {
  const written = await write(pane, title, edits);
  if (!written) return false;
  pane.update((state) => ({ ...state, screen: RESULT_SCREEN }));
  await checkAfterWriting(pane);
  return written.length > 0;
}

/**
 * Writes from a card and stays there: the result follows from what was read back, and the workbook is read
 * again a moment later, since formulas may have changed with it. True when at least one cell was written.
 */
export async function writeOnCard(
  pane: Pane,
  title: Message,
  edits: readonly Edit[],
): Promise<boolean> {
  const written = await write(pane, title, edits);
  const { snapshot } = pane.getState();
  if (!written || !snapshot) return false;
  await assessSnapshot(pane, withCells(snapshot, written));
  void checkSoon(pane);
  return written.length > 0;
}

/** What was written; `null` where nothing was touched and the former result holds. `title` names the batch in the journal. */
async function write(
  pane: Pane,
  title: Message,
  edits: readonly Edit[],
): Promise<readonly JournalCell[] | null> {
  pane.update((state) => ({
    ...state,
    work: { kind: 'writing' },
    isCancelRequested: false,
    notice: null,
  }));
  const answer = await awaitEditEnd(pane, () => pane.host.port.apply(edits));
  const outcome = answer.ok ? answer.value : answer.failure.outcome;
  const uncertain = answer.ok ? [] : (answer.failure.uncertain ?? []);
  const touched = [...outcome.written, ...uncertain];
  const storing = touched.length > 0 ? await keepInJournal(pane, title, touched, outcome) : [];
  const notice = toNotice(outcome, uncertain, answer.ok ? null : answer.failure.code, storing);
  if (!answer.ok && touched.length === 0) {
    pane.update((state) => ({
      ...state,
      work: NO_WORK,
      isCancelRequested: false,
      notice,
    }));
    return null;
  }
  pane.update((state) => ({ ...state, notice }));
  return outcome.written;
}

/**
 * What somebody typed in the last moment is a batch of its own, the newest: 撤销 gives it back first.
 * Resolves to what is to be said when the journal could not be stored.
 */
async function keepInJournal(
  pane: Pane,
  title: Message,
  touched: readonly JournalCell[],
  { overtyped }: ApplyOutcome,
): Promise<readonly Message[]> {
  const { tell } = createWords(pane.getState().language);
  const time = pane.host.now();
  const lost = new Set(overtyped.map(({ cell }) => toReference(cell)));
  const rest = touched.filter(({ cell }) => !lost.has(toReference(cell)));
  return remember(pane, (stored) => ({
    ...stored,
    journal: withEntry(
      withEntry(stored.journal, { time, title: tell(title) }, rest),
      { time, title: tell({ key: 'notice.overtypedTitle' }) },
      overtyped,
    ),
  }));
}

/** Partial success is said as such: what was written, what was refused, what failed. */
function toNotice(
  { written, refused, overtyped }: ApplyOutcome,
  uncertain: readonly JournalCell[],
  code: PortFailureCode | null,
  storing: readonly Message[],
): Notice {
  const details = [
    ...(code === null ? [] : [failureMessage(code)]),
    ...storing,
    ...overtypedMessages(overtyped),
    ...uncertainMessages(uncertain),
    ...refusedEditMessages(refused),
  ];
  const count = written.length;
  return {
    tone: count === 0 ? 'error' : details.length === 0 ? 'success' : 'warning',
    text: writtenText(count, uncertain.length),
    details,
    offersUndo: count + uncertain.length > 0,
  };
}

function writtenText(count: number, uncertain: number): Message {
  if (count > 0) return { key: 'notice.written', data: { count } };
  return uncertain > 0
    ? { key: 'notice.allUncertain', data: { count: uncertain } }
    : { key: 'notice.nothingWritten' };
}
