/** The scoring policy: choose one, see what it rests on, adjust thresholds and checks, take it along. */
import * as React from 'react';
import { builtInPolicies } from '../../core/policy/built-in';
import { choosePolicy } from '../actions/choose-policy';
import { exportPolicy } from '../actions/export-policy';
import { restorePolicy } from '../actions/restore-policy';
import { Button } from '../controls/button';
import { Dropdown } from '../controls/dropdown';
import { policyInUse } from '../state/policy-in-use';
import { usePaneState, useRun, useWords } from '../state/pane';
import { CheckSettings } from './check-settings';
import { PolicyBasis } from './policy-basis';
import { PolicyImport } from './policy-import';
import { PolicyThresholds } from './policy-thresholds';
import { ScreenFrame } from './screen-frame';

export function PolicyScreen(): JSX.Element {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const policy = policyInUse(state.stored);
  const policies = [...builtInPolicies, ...state.stored.customPolicies];
  return (
    <ScreenFrame title={say('settings.policy')} backTo={{ name: 'settings' }}>
      <Dropdown
        label={say('policy.choose')}
        chosen={policy.id}
        options={policies.map(({ id, name }) => ({ key: id, text: name }))}
        onChoose={(id) => void run(choosePolicy, id)}
      />
      <p className="section-lead">{policy.summary}</p>
      <div className="commands">
        <PolicyImport />
        <Button
          look="link"
          text={say(exportPolicy.label)}
          onClick={() => void run(exportPolicy, undefined)}
        />
        {restorePolicy.isEnabled(state, undefined) ? (
          <Button
            look="link"
            icon="Undo"
            text={say(restorePolicy.label)}
            onClick={() => void run(restorePolicy, undefined)}
          />
        ) : null}
      </div>
      <PolicyBasis policy={policy} />
      <PolicyThresholds key={policy.id} policy={policy} />
      <CheckSettings policy={policy} />
    </ScreenFrame>
  );
}
