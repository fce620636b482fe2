import { policyInUse } from '../policy-in-use';
import { copyText } from '../../shell/actions/copy-text';
import type { PaneAction } from '../../shell/pane-action';

/** Saves the policy in use as a JSON file; where the web view cannot, it goes to the clipboard. */
export const exportPolicy: PaneAction = {
  name: 'export-policy',
  label: 'policy.export',
  isEnabled: () => true,
  perform(pane) {
    const policy = policyInUse(pane.getState().stored);
    const text = JSON.stringify(policy, null, 2);
    const isSaved = pane.host.saveFile(`${policy.id}.json`, 'application/json', text);
    if (!isSaved) return copyText.perform(pane, text);
  },
};
