/** Asks for the reason before a finding is accepted: it is printed in the report. */
import * as React from 'react';
import { acceptFinding, alikeOnForm } from './actions/accept-finding';
import { beginAcceptance } from './actions/begin-acceptance';
import { Checkbox } from '../controls/checkbox';
import { Button } from '../controls/button';
import { TextField } from '../controls/text-field';
import type { ListedFinding } from './finding-groups';
import { usePaneState, useRun, useWords } from '../shell/pane';

export function AcceptanceField({ listed }: { listed: ListedFinding }): JSX.Element {
  const { say } = useWords();
  const run = useRun();
  const state = usePaneState();
  const [reason, setReason] = React.useState('');
  const [withAlike, setWithAlike] = React.useState(false);
  const alike = alikeOnForm(state, listed).length;
  const accept = (): void => void run(acceptFinding, { listed, reason, withAlike });
  return (
    <div className="acceptance">
      <TextField
        label={say('accept.reason')}
        value={reason}
        placeholder={say('accept.placeholder')}
        takesFocus
        onChange={setReason}
        onEnter={accept}
      />
      {alike > 1 ? (
        <Checkbox
          label={say('accept.alike', { code: listed.finding.code, count: alike })}
          isChecked={withAlike}
          onChange={setWithAlike}
        />
      ) : null}
      <div className="commands">
        <Button
          look="primary"
          text={say('accept.confirm')}
          isDisabled={reason.trim() === ''}
          onClick={accept}
        />
        <Button
          look="default"
          text={say('action.cancel')}
          onClick={() => void run(beginAcceptance, null)}
        />
      </div>
    </div>
  );
}
