/** While a cell is being edited Excel refuses every call: say so, and go on by itself when it ends. */
import type { ApplyOutcome, UndoOutcome } from '../../core/edit/edit';
import type { PortFailure, Result, WriteFailure } from '../../core/port';
import type { Pane } from './pane-store';
import type { Work } from './pane-state';

const RETRY_AFTER_MILLISECONDS = 1000;
/** Two minutes; after that the failure is shown like any other. */
const MOST_RETRIES = 120;

/** Calls the port until it answers something other than "cell edit mode", or the person cancels. */
export async function awaitEditEnd<Value, Failure extends PortFailure>(
  pane: Pane,
  call: () => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  const before: Work = pane.getState().work;
  for (let retry = 0; ; retry += 1) {
    const answer = await call();
    const isEditing =
      !answer.ok && answer.failure.code === 'cell-edit-mode' && !isHalfDone(answer.failure);
    if (!isEditing || retry === MOST_RETRIES || pane.getState().isCancelRequested) {
      pane.update((state) =>
        state.work.kind === 'waiting-for-edit-end' ? { ...state, work: before } : state,
      );
      return answer;
    }
    pane.update((state) => ({ ...state, work: { kind: 'waiting-for-edit-end' } }));
    await pane.host.wait(RETRY_AFTER_MILLISECONDS);
  }
}

/** Work that got half way is reported, not repeated: its first cells no longer hold what was read. */
function isHalfDone(
  failure: PortFailure &
    Partial<Pick<WriteFailure, 'uncertain'>> & { readonly outcome?: ApplyOutcome | UndoOutcome },
): boolean {
  const { outcome, uncertain } = failure;
  if (uncertain !== undefined && uncertain.length > 0) return true;
  if (!outcome) return false;
  return ('written' in outcome ? outcome.written : outcome.restored).length > 0;
}
