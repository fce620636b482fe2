/** The scoring policy: choose one, see what it does and rests on, change it, compare it, take it along. */
import * as React from 'react';
import { beginPolicyEdit } from './actions/begin-policy-edit';
import { comparePolicy } from './actions/compare-policy';
import { exportPolicy } from './actions/export-policy';
import { restorePolicy } from './actions/restore-policy';
import { showScreen } from '../shell/actions/show-screen';
import { Button } from '../controls/button';
import { policyInUse } from './policy-in-use';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { CheckSettings } from './check-settings';
import { PolicyBasis } from './policy-basis';
import { PolicyImport } from './policy-import';
import { PolicyList } from './policy-list';
import { ScreenFrame } from '../controls/screen-frame';

export function PolicyScreen(): JSX.Element {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const policy = policyInUse(state.stored);
  return (
    <ScreenFrame title={say('settings.policy')} backTo={{ name: 'settings' }}>
      <PolicyList chosen={policy.id} />
      <h2 className="section-heading" lang="zh-CN">
        {policy.name}
      </h2>
      <p className="section-lead" lang="zh-CN">
        {policy.summary}
      </p>
      <div className="commands">
        <Button
          look="default"
          text={say(beginPolicyEdit.label)}
          onClick={() => void run(beginPolicyEdit, undefined)}
        />
        {state.result && state.result.forms.length > 0 ? (
          <Button
            look="default"
            text={say(comparePolicy.label)}
            onClick={() => void run(showScreen, { name: 'policy-compare', comparison: null })}
          />
        ) : null}
      </div>
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
      <PolicyBasis key={policy.id} policy={policy} />
      <CheckSettings policy={policy} />
    </ScreenFrame>
  );
}
