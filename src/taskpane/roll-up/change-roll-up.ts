/** Puts another template or other files into the roll-up on the screen, and rolls up anew. */
import { policyInUse } from '../policy/policy-in-use';
import type { ReviewParts } from '../review/with-review-parts';
import type { Pane } from '../shell/pane-store';
import { NEW_ROLL_UP, type RollUpDraft } from './roll-up-draft';

export function rollUpOnScreen(pane: Pane): RollUpDraft {
  const { screen } = pane.getState();
  return screen.name === 'roll-up' ? screen.draft : NEW_ROLL_UP;
}

export function changeRollUp(
  pane: Pane,
  { rollUpForms }: ReviewParts,
  change: Partial<Pick<RollUpDraft, 'template' | 'files'>>,
): void {
  const { template, files } = { ...rollUpOnScreen(pane), ...change };
  const policy = policyInUse(pane.getState().stored);
  const result = template && files && rollUpForms(template.forms, files.sources, policy);
  pane.update((state) => ({
    ...state,
    screen: { name: 'roll-up', draft: { template, files, result } },
  }));
}
