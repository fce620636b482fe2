/** The one place where the pane writes cells: apply, keep the journal, say what happened, check again. */
import type { ApplyOutcome, Edit, JournalCell, JournalEntry } from '../../core/edit/edit';
import type { PortFailureCode } from '../../core/port';
import type { Pane } from '../shell/pane-store';
import { NO_WORK, RESULT_SCREEN, type Notice } from '../shell/pane-state';
import { failureMessage } from '../wording/failure-message';
import { refusedEditMessages } from '../wording/refusal-message';
import { createWords, type Message } from '../wording/words';
import { awaitEditEnd } from '../shell/await-edit-end';
import { checkAfterWriting } from './check-after-writing';
import { remember } from '../shell/remember';

/** Older batches are forgotten: the journal travels inside the workbook. */
const JOURNAL_LENGTH = 20;

/** Resolves to true when at least one cell was written. `title` names the batch in the journal. */
export async function writeEdits(
  pane: Pane,
  title: Message,
  edits: readonly Edit[],
): Promise<boolean> {
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
  if (touched.length > 0) await keepInJournal(pane, title, touched);
  const notice = toNotice(outcome, uncertain, answer.ok ? null : answer.failure.code);
  if (!answer.ok && touched.length === 0) {
    pane.update((state) => ({
      ...state,
      work: NO_WORK,
      isCancelRequested: false,
      notice,
    }));
    return false;
  }
  pane.update((state) => ({ ...state, screen: RESULT_SCREEN, notice }));
  await checkAfterWriting(pane);
  return outcome.written.length > 0;
}

async function keepInJournal(
  pane: Pane,
  title: Message,
  cells: readonly JournalCell[],
): Promise<void> {
  const { journal } = pane.getState().stored;
  const entry: JournalEntry = {
    id: Math.max(0, ...journal.map(({ id }) => id)) + 1,
    time: pane.host.now(),
    title: createWords(pane.getState().language).tell(title),
    cells,
  };
  await remember(pane, (stored) => ({
    ...stored,
    journal: [...stored.journal, entry].slice(-JOURNAL_LENGTH),
  }));
}

/** Partial success is said as such: what was written, what was refused, what failed. */
function toNotice(
  { written, refused }: ApplyOutcome,
  uncertain: readonly JournalCell[],
  code: PortFailureCode | null,
): Notice {
  const details = [
    ...(code === null ? [] : [failureMessage(code)]),
    ...uncertain.map(({ cell }): Message => ({ key: 'notice.uncertain', data: { ...cell } })),
    ...refusedEditMessages(refused),
  ];
  const count = written.length;
  return {
    tone: count === 0 ? 'error' : details.length === 0 ? 'success' : 'warning',
    text:
      count === 0 ? { key: 'notice.nothingWritten' } : { key: 'notice.written', data: { count } },
    details,
    offersUndo: count + uncertain.length > 0,
  };
}
