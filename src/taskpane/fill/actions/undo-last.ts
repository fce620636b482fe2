import type { JournalCell, UndoOutcome } from '../../../core/edit/edit';
import { afterUndo, withEntry } from '../../../core/edit/journal';
import type { PortFailureCode } from '../../../core/port';
import { newestEntry, NO_WORK, type Notice } from '../../shell/pane-state';
import { failureMessage } from '../../wording/failure-message';
import {
  overtypedMessages,
  refusedUndoMessages,
  uncertainMessages,
} from '../../wording/refusal-message';
import { createWords, type Message } from '../../wording/words';
import { awaitEditEnd } from '../../shell/await-edit-end';
import { checkAfterWriting } from '../check-after-writing';
import { remember } from '../../shell/remember';
import type { PaneAction } from '../../shell/pane-action';

const NOTHING_UNDONE: UndoOutcome = { restored: [], refused: [], overtyped: [] };

/**
 * Puts the newest batch back. What somebody changed since is left to them and named; what Excel refused
 * stays in the journal and can be tried again.
 */
export const undoLast: PaneAction = {
  name: 'undo-last',
  label: 'action.undo',
  key: 'Ctrl+z',
  isEnabled: (state) =>
    state.mode === 'fill' && state.work.kind === 'none' && newestEntry(state) !== null,
  async perform(pane) {
    const entry = newestEntry(pane.getState());
    if (!entry) return;
    pane.update((state) => ({ ...state, work: { kind: 'writing' }, isCancelRequested: false }));
    const undone = await awaitEditEnd(pane, () => pane.host.port.undo(entry));
    const answer = undone.ok ? { outcome: undone.value } : undone.failure;
    const { outcome } = answer;
    const time = pane.host.now();
    const { tell } = createWords(pane.getState().language);
    const storing = outcome
      ? await remember(pane, (stored) => ({
          ...stored,
          journal: withEntry(
            afterUndo(stored.journal, entry.id, answer),
            { time, title: tell({ key: 'notice.overtypedTitle' }) },
            outcome.overtyped,
          ),
        }))
      : [];
    const left = pane.getState().stored.journal.find(({ id }) => id === entry.id)?.cells ?? [];
    const notice = toNotice(
      outcome ?? NOTHING_UNDONE,
      undone.ok ? [] : (undone.failure.uncertain ?? []),
      left,
      undone.ok ? null : undone.failure.code,
      storing,
    );
    pane.update((state) => ({ ...state, work: NO_WORK, isCancelRequested: false, notice }));
    if (outcome) await checkAfterWriting(pane);
  },
};

/** `left`: cells of the entry that can be tried again. */
function toNotice(
  { restored, refused, overtyped }: UndoOutcome,
  uncertain: readonly JournalCell[],
  left: readonly JournalCell[],
  code: PortFailureCode | null,
  storing: readonly Message[],
): Notice {
  const details = [
    ...(code === null ? [] : [failureMessage(code)]),
    ...storing,
    ...overtypedMessages(overtyped),
    ...uncertainMessages(uncertain),
    ...refusedUndoMessages(refused),
  ];
  const isAllDone = code === null && details.length === 0;
  return {
    tone: isAllDone ? 'success' : code === null ? 'warning' : 'error',
    text: undoneText(restored.length, left.length),
    details,
    offersUndo: left.length > 0 || overtyped.length > 0,
  };
}

function undoneText(count: number, left: number): Message {
  if (left === 0) return { key: 'notice.undone', data: { count } };
  return count === 0
    ? { key: 'notice.notUndone', data: { left } }
    : { key: 'notice.partlyUndone', data: { count, left } };
}
