import type { AssessProgress } from '../../../core/assess-steps';
import type { Form } from '../../../core/form/form';
import type { Policy } from '../../../core/policy/schema';
import type { StoredDecision } from '../../../core/score/assess-form';
import { comparePolicies, type FormUnderTwoPolicies } from '../../../core/score/compare-policies';
import { NO_WORK } from '../../shell/pane-state';
import { findPolicy, policyInUse } from '../policy-in-use';
import { runInSlices } from '../../shell/run-in-slices';
import type { PaneAction } from '../../shell/pane-action';

/** Calculates the workbook under another policy as well, by its id; the one in use stays. */
export const comparePolicy: PaneAction<string> = {
  name: 'compare-policy',
  label: 'policy.compare',
  isEnabled: (state) => state.work.kind === 'none' && state.result !== null,
  async perform(pane, otherId) {
    const { stored, result } = pane.getState();
    const other = findPolicy(stored, otherId);
    if (!other || !result) return;
    const forms = await runInSlices(
      pane.host,
      compareInSteps(
        result.forms.map(({ form }) => form),
        policyInUse(stored),
        other,
        stored.decisions,
      ),
      {
        isCancelled: () => pane.getState().isCancelRequested,
        onProgress: (progress) =>
          pane.update((state) => ({ ...state, work: { kind: 'assessing', ...progress } })),
      },
    );
    pane.update((state) => ({
      ...state,
      work: NO_WORK,
      isCancelRequested: false,
      ...(forms ? { screen: { name: 'policy-compare', comparison: { otherId, forms } } } : {}),
    }));
  },
};

/** One step per form. */
function* compareInSteps(
  forms: readonly Form[],
  one: Policy,
  other: Policy,
  decisions: readonly StoredDecision[],
): Generator<AssessProgress, readonly FormUnderTwoPolicies[]> {
  const compared: FormUnderTwoPolicies[] = [];
  for (const [index, form] of forms.entries()) {
    compared.push(...comparePolicies([form], one, other, decisions));
    yield { phase: 'assess', done: index + 1, total: forms.length };
  }
  return compared;
}
