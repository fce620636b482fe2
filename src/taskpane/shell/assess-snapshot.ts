/** Assesses what was read, with the policy, decisions and acceptances in force, and shows the result. */
import { assessInSlices, type AssessedWorkbook } from '../../core/assess-steps';
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

function stepsFor({ stored, approvedFiles }: PaneState, snapshot: WorkbookSnapshot) {
  return assessInSlices(snapshot, {
    policy: policyInUse(stored),
    mappings: stored.mappings,
    decisions: stored.decisions,
    acceptances: stored.acceptances,
    approved: approvedFiles.flatMap(({ sources }) => sources),
    chosenTargets: chosenTargetKeys(snapshot.name, stored.chosenTargets),
  });
}

/** Without progress and without keeping anything from being used; `false` when something else came first. */
export async function assessQuietly(pane: Pane, snapshot: WorkbookSnapshot): Promise<boolean> {
  const before = pane.getState();
  const hasOtherWork = (): boolean => {
    const { work, stored, snapshot: shown } = pane.getState();
    return work.kind !== 'none' || stored !== before.stored || shown !== before.snapshot;
  };
  const result = await runInSlices(pane.host, stepsFor(before, snapshot), {
    isCancelled: hasOtherWork,
    onProgress: () => undefined,
  });
  await pane.host.wait(0);
  if (!result || hasOtherWork()) return false;
  pane.update((state) => ({ ...withResult(state, result, before), isStale: false }));
  return true;
}

function withResult(state: PaneState, result: AssessedWorkbook, madeWith: PaneState): PaneState {
  const isFormStillThere = result.forms.some(({ form }) => form.id === state.formId);
  return {
    ...state,
    failure: null,
    snapshot: result.snapshot,
    result,
    judgedWith: judgedWith(madeWith),
    formId: isFormStillThere ? state.formId : (result.forms[0]?.form.id ?? null),
  };
}

/** Resolves to false when the person cancelled; the former result then stays. */
export async function assessSnapshot(pane: Pane, snapshot: WorkbookSnapshot): Promise<boolean> {
  const before = pane.getState();
  const result = await runInSlices(pane.host, stepsFor(before, snapshot), {
    isCancelled: () => pane.getState().isCancelRequested,
    onProgress: (progress) =>
      pane.update((state) => ({ ...state, work: { kind: 'assessing', ...progress } })),
  });
  // showing the result is a task of its own
  await pane.host.wait(0);
  pane.update((state) => {
    if (!result) return { ...state, work: NO_WORK, isCancelRequested: false };
    return {
      ...withResult(state, result, before),
      work: NO_WORK,
      isCancelRequested: false,
    };
  });
  return result !== null;
}

/** Assesses the last snapshot again: after a decision, another policy, an acceptance. */
export async function assessAgain(pane: Pane): Promise<void> {
  const { snapshot } = pane.getState();
  if (snapshot) await assessSnapshot(pane, snapshot);
}
