/** Assesses what was read, with the policy, decisions and acceptances in force, and shows the result. */
import { assessInSlices } from '../../core/assess-steps';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { chosenTargetKeys } from '../review/approved-targets';
import { policyInUse } from '../policy/policy-in-use';
import type { Pane } from './pane-store';
import { NO_WORK, type JudgedWith, type PaneState } from './pane-state';
import { runInSlices } from './run-in-slices';

function judgedWith({ stored, approvedFiles }: PaneState): JudgedWith {
  const { policyId, customPolicies, mappings, decisions, acceptances, chosenTargets } = stored;
  return {
    policyId,
    customPolicies,
    mappings,
    decisions,
    acceptances,
    chosenTargets,
    approvedFiles,
  };
}

/** True when the result was made with the very policy, decisions … that count now. */
export function isJudgedAsStored(state: PaneState): boolean {
  const { judgedWith: former } = state;
  if (!former) return false;
  const now = judgedWith(state);
  return (Object.keys(now) as (keyof JudgedWith)[]).every((part) => former[part] === now[part]);
}

/** Resolves to false when the person cancelled; the former result then stays. */
export async function assessSnapshot(pane: Pane, snapshot: WorkbookSnapshot): Promise<boolean> {
  const before = pane.getState();
  const { stored, approvedFiles } = before;
  const result = await runInSlices(
    pane.host,
    assessInSlices(snapshot, {
      policy: policyInUse(stored),
      mappings: stored.mappings,
      decisions: stored.decisions,
      acceptances: stored.acceptances,
      approved: approvedFiles.flatMap(({ sources }) => sources),
      chosenTargets: chosenTargetKeys(snapshot.name, stored.chosenTargets),
    }),
    {
      isCancelled: () => pane.getState().isCancelRequested,
      onProgress: (progress) =>
        pane.update((state) => ({ ...state, work: { kind: 'assessing', ...progress } })),
    },
  );
  // showing the result is a task of its own
  await pane.host.wait(0);
  pane.update((state) => {
    if (!result) return { ...state, work: NO_WORK, isCancelRequested: false };
    const isFormStillThere = result.forms.some(({ form }) => form.id === state.formId);
    return {
      ...state,
      work: NO_WORK,
      isCancelRequested: false,
      failure: null,
      snapshot,
      result,
      judgedWith: judgedWith(before),
      formId: isFormStillThere ? state.formId : (result.forms[0]?.form.id ?? null),
    };
  });
  return result !== null;
}

/** Assesses the last snapshot again: after a decision, another policy, an acceptance. */
export async function assessAgain(pane: Pane): Promise<void> {
  const { snapshot } = pane.getState();
  if (snapshot) await assessSnapshot(pane, snapshot);
}
