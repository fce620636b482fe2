/** Says on every screen of 审核 that nothing is written. */
import * as React from 'react';
import { Icon } from '../controls/icon';
import { usePaneState, useWords } from '../shell/pane';

export function ReadOnlyNote(): JSX.Element | null {
  const { mode } = usePaneState();
  const { say } = useWords();
  if (mode !== 'review') return null;
  return (
    <p className="read-only-note">
      <Icon name="Lock" />
      {say('review.readOnly')}
    </p>
  );
}
