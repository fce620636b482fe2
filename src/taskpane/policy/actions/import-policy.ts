import { findBuiltInPolicy } from '../../../core/policy/built-in';
import { describedChecks } from '../../../core/check/run/registry';
import type { Pane } from '../../shell/pane-store';
import type { Message } from '../../wording/words';
import { assessAgain } from '../../shell/assess-snapshot';
import { keepPolicy } from '../keep-policy';
import { policyLoader } from '../policy-loader';
import type { PaneAction } from '../../shell/pane-action';

/** Takes a policy from the text of a JSON file and uses it; problems are named one by one. */
export const importPolicy: PaneAction<string> = {
  name: 'import-policy',
  label: 'policy.import',
  isEnabled: (state) => state.work.kind === 'none',
  async perform(pane, text) {
    const json = parseJson(text);
    if (json === null) return refuse(pane, [{ key: 'policy.notJson' }]);
    const load = await policyLoader(pane);
    if (!load) return;
    const loaded = load(json, { checks: describedChecks.map(({ meta }) => meta) });
    if (!loaded.ok) {
      return refuse(
        pane,
        loaded.failure.map(({ path, message }) => ({
          key: 'policy.problem',
          data: { path, message: message[pane.getState().language] },
        })),
      );
    }
    const policy = loaded.value;
    if (findBuiltInPolicy(policy.id)) {
      return refuse(pane, [{ key: 'policy.builtInId', data: { id: policy.id } }]);
    }
    await keepPolicy(pane, policy);
    pane.update((state) => ({
      ...state,
      notice: {
        tone: 'success',
        text: { key: 'policy.imported', data: { name: policy.name } },
        details: [],
        offersUndo: false,
      },
    }));
    await assessAgain(pane);
  },
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function refuse(pane: Pane, details: readonly Message[]): void {
  pane.update((state) => ({
    ...state,
    notice: { tone: 'error', text: { key: 'policy.notImported' }, details, offersUndo: false },
  }));
}
