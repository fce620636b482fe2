/** The one place where the pane writes cells: apply, keep the journal, say what happened, check again. */
import type { ApplyOutcome, Edit, JournalEntry } from '../../core/edit/edit';
import type { PortFailureCode, Result, WriteFailure } from '../../core/port';
import type { Pane } from '../state/pane';
import { NO_WORK, RESULT_SCREEN, type Notice } from '../state/pane-state';
import { failureMessage } from '../wording/failure-message';
import { refusedEditMessage } from '../wording/refusal-message';
import { createWords, type Message } from '../wording/words';
import { awaitEditEnd } from './await-edit-end';
import { checkAfterWriting } from './check-after-writing';
import { remember } from './remember';

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
    isSettlingWrite: true,
    notice: null,
  }));
  const answer = await awaitEditEnd(pane, () => pane.host.port.apply(edits));
  const outcome = answer.ok ? answer.value : answer.failure.outcome;
  const hasWritten = outcome.written.length > 0;
  if (hasWritten) await keepInJournal(pane, title, outcome);
  const notice = toNotice(outcome, failureCode(answer));
  if (!answer.ok && !hasWritten) {
    pane.update((state) => ({
      ...state,
      work: NO_WORK,
      isCancelRequested: false,
      isSettlingWrite: false,
      notice,
    }));
    return false;
  }
  pane.update((state) => ({ ...state, screen: RESULT_SCREEN, notice }));
  await checkAfterWriting(pane);
  return hasWritten;
}

function failureCode(answer: Result<ApplyOutcome, WriteFailure>): PortFailureCode | null {
  return answer.ok ? null : answer.failure.code;
}

async function keepInJournal(pane: Pane, title: Message, { written }: ApplyOutcome): Promise<void> {
  const { journal } = pane.getState().stored;
  const entry: JournalEntry = {
    id: Math.max(0, ...journal.map(({ id }) => id)) + 1,
    time: pane.host.now(),
    title: createWords(pane.getState().language).tell(title),
    cells: written,
  };
  await remember(pane, (stored) => ({
    ...stored,
    journal: [...stored.journal, entry].slice(-JOURNAL_LENGTH),
  }));
}

/** Partial success is said as such: what was written, what was refused, what failed. */
function toNotice({ written, refused }: ApplyOutcome, code: PortFailureCode | null): Notice {
  const details = [
    ...(code === null ? [] : [failureMessage(code)]),
    ...refused.map(refusedEditMessage),
  ];
  const count = written.length;
  return {
    tone: count === 0 ? 'error' : details.length === 0 ? 'success' : 'warning',
    text:
      count === 0 ? { key: 'notice.nothingWritten' } : { key: 'notice.written', data: { count } },
    details,
    offersUndo: count > 0,
  };
}
