/** What each policy makes of the form at hand, worked out one by one while the list is already there. */
import * as React from 'react';
import { assessForm } from '../../core/score/assess-form';
import type { AssessedForm } from '../../core/score/result';
import type { Policy } from '../../core/policy/schema';
import { chosenForm } from '../shell/form-list';
import { usePane, usePaneState } from '../shell/pane';
import { formatScore } from '../wording/numbers';
import type { Message } from '../wording/words';

/** By policy; nothing for forms without scores, and while it is not known yet. */
export type PolicyEffects = Readonly<Record<string, Message>>;

export function usePolicyEffects(policies: readonly Policy[]): PolicyEffects {
  const pane = usePane();
  const state = usePaneState();
  const form = chosenForm(state);
  const { decisions } = state.stored;
  const [effects, setEffects] = React.useState<PolicyEffects>({});
  React.useEffect(() => {
    let isShown = true;
    const work = async (assessed: AssessedForm): Promise<void> => {
      for (const policy of policies) {
        await pane.host.wait(0);
        if (!isShown) return;
        const message = effectOf(assessed, assessForm(assessed.form, policy, decisions));
        if (message) setEffects((known) => ({ ...known, [policy.id]: message }));
      }
    };
    if (form?.total) void work(form);
    return () => {
      isShown = false;
    };
  }, [pane, form, policies, decisions]);
  return effects;
}

/** The totals, or what is settled of them. */
function effectOf(now: AssessedForm, other: AssessedForm): Message | null {
  if (!now.total || !other.total) return null;
  const one = now.total.score;
  const two = other.total.score;
  const isFinal = one.computed !== null && two.computed !== null;
  if (one.computed === two.computed && one.settled === two.settled)
    return { key: 'policy.sameScore' };
  return {
    key: isFinal ? 'policy.compareRow' : 'policy.compareSettled',
    data: {
      one: formatScore(one.computed ?? one.settled),
      other: formatScore(two.computed ?? two.settled),
    },
  };
}
