/** The whole pane: a header, the screen of the moment, and keys that work everywhere. */
import * as React from 'react';
import { plainActions } from '../actions';
import { usePaneState, useRun } from '../state/pane';
import { RESULT_SCREEN, type PaneState } from '../state/pane-state';
import { showScreen } from '../actions/show-screen';
import { FormsScreen } from './forms-screen';
import { MappingScreen } from './mapping-screen';
import { PageScreen } from './page-screen';
import { PolicyScreen } from './policy-screen';
import { PreviewScreen } from './preview-screen';
import { ResultScreen } from './result-screen';
import { SettingsScreen } from './settings-screen';

export function App(): JSX.Element {
  const state = usePaneState();
  const run = useRun();
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const key = event.ctrlKey ? `Ctrl+${event.key}` : event.key;
    if (key === 'Escape' && state.screen.name !== 'result' && !event.defaultPrevented) {
      void run(showScreen, RESULT_SCREEN);
      return;
    }
    const action = plainActions.find((each) => each.key === key);
    // Ctrl+Z inside a field belongs to the field
    if (!action || (event.ctrlKey && isTextField(event.target))) return;
    event.preventDefault();
    void run(action, undefined);
  };
  return (
    <div className={`pane mode-${state.mode}`} lang={state.language} onKeyDown={onKeyDown}>
      <ScreenOf state={state} />
    </div>
  );
}

function ScreenOf({ state }: { state: PaneState }): JSX.Element {
  const { screen } = state;
  switch (screen.name) {
    case 'result':
      return <ResultScreen />;
    case 'forms':
      return <FormsScreen />;
    case 'preview':
      return <PreviewScreen preview={screen.preview} />;
    case 'page':
      return <PageScreen code={screen.code} />;
    case 'settings':
      return <SettingsScreen />;
    case 'policy':
      return <PolicyScreen />;
    case 'mapping':
      return <MappingScreen draft={screen.draft} />;
  }
}

function isTextField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
