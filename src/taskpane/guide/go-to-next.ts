/** The way to what is to be done next: what can be filled at once first, then card by card. */
import { openPreview } from '../fill/make-preview';
import type { Pane } from '../shell/pane-store';
import { readNow } from '../shell/read-now';
import { showCard } from './actions/show-card';
import { isSamePlace, stepAfter, workLeft } from './work';
import type { WorkKind } from './work-place';

/** `kind`: only work of this kind; `null`: of any. */
export async function goToNext(pane: Pane, kind: WorkKind | null): Promise<void> {
  const { isStale, noticesChanges, screen } = pane.getState();
  if ((isStale || !noticesChanges) && (await readNow(pane)) === 'failed') return;
  const { result } = pane.getState();
  if (!result) return;
  const work = workLeft(result);
  const here = screen.name === 'guide' ? screen.place : null;
  const step = stepAfter(work, result.forms, here, kind);
  const isFilling = work.fillable > 0 && (kind === null || kind === 'fill');
  if (isFilling && (screen.name !== 'guide' || step === null)) {
    await openPreview(pane, { kind: 'fill', scope: 'workbook', leadsOn: true });
  } else if (step) {
    await showCard.perform(pane, { ...step, selectsCell: true });
    // a press that leads nowhere is answered
    if (here && isSamePlace(here, step)) {
      const notice = { tone: 'info', text: { key: 'guide.onlyHere' } } as const;
      pane.update((state) => ({ ...state, notice: { ...notice, details: [], offersUndo: false } }));
    }
  } else {
    pane.update((state) => ({
      ...state,
      screen: { name: 'guide', place: null, kind: null, takesFocus: true },
    }));
  }
}
