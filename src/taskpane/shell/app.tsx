/** The whole pane: a header, the screen of the moment, and keys that work everywhere. */
import * as React from 'react';
import { plainActions } from './plain-actions';
import { usePaneState, useRun } from './pane';
import { screenBefore, type PaneState } from './pane-state';
import { showScreen } from './actions/show-screen';
import { ResultScreen } from './result-screen';
import { DetailPart, PolicyPart, ReviewPart, WorkPart } from './screens-on-demand';

export function App(): JSX.Element {
  const state = usePaneState();
  const run = useRun();
  const onKeyDown = (event: PressedKey): void => {
    const key = event.ctrlKey ? `Ctrl+${event.key}` : event.key;
    if (key === 'Escape' && state.screen.name !== 'result' && !event.defaultPrevented) {
      // on the web office.js would give the focus to the grid as well
      event.stopPropagation();
      void run(showScreen, screenBefore(state.screen));
      return;
    }
    const action = plainActions.find((each) => each.key === key);
    // Ctrl+Z inside a field belongs to the field
    if (!action || (event.ctrlKey && isTextField(event.target))) return;
    event.preventDefault();
    void run(action, undefined);
  };
  const pressed = React.useRef(onKeyDown);
  pressed.current = onKeyDown;
  // a click on plain text leaves the focus on the page: keys work there, too
  React.useEffect(() => {
    const onPage = (event: KeyboardEvent): void => {
      if (event.target === document.body) pressed.current(event);
    };
    document.addEventListener('keydown', onPage);
    return () => document.removeEventListener('keydown', onPage);
  }, []);
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
    case 'preview':
    case 'guide':
      return <WorkPart screen={screen} />;
    case 'forms':
    case 'page':
    case 'settings':
    case 'mapping':
      return <DetailPart screen={screen} />;
    case 'policy':
    case 'policy-edit':
    case 'policy-compare':
      return <PolicyPart screen={screen} />;
    case 'batch':
    case 'batch-file':
    case 'batch-outputs':
    case 'review-settings':
    case 'roll-up':
    case 'round':
    case 'opinion':
      return <ReviewPart screen={screen} />;
  }
}

/** What React's and the page's own events have in common. */
type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'target' | 'defaultPrevented' | 'preventDefault' | 'stopPropagation'
>;

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
