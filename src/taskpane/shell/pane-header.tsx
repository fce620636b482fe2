/** 填报 | 审核 and the settings. The right 40 px stay free: Office puts its menu there. */
import * as React from 'react';
import { showScreen } from './actions/show-screen';
import { switchMode } from './actions/switch-mode';
import { Button } from '../controls/button';
import { Segmented } from '../controls/segmented';
import { usePaneState, useRun, useWords } from './pane';
import type { Mode } from './pane-state';

export function PaneHeader(): JSX.Element {
  const { mode } = usePaneState();
  const { say } = useWords();
  const run = useRun();
  return (
    <header className="pane-header">
      <h1 className="read-only-text">{say('pane.title')}</h1>
      <Segmented<Mode>
        label={say('action.switchMode')}
        chosen={mode}
        options={[
          { key: 'fill', text: say('mode.fill') },
          { key: 'review', text: say('mode.review') },
        ]}
        onChoose={(chosen) => void run(switchMode, chosen)}
      />
      <span className="stretch" />
      <Button
        look="icon"
        icon="Settings"
        text={say('action.settings')}
        onClick={() => void run(showScreen, { name: 'settings' })}
      />
    </header>
  );
}
