/** The pane as components see it: state, words, and a way to run actions. */
import * as React from 'react';
import type { PaneAction } from './pane-action';
import { createWords, type Words } from '../wording/words';
import type { PaneState } from './pane-state';
import type { Pane } from './pane-store';

const PaneContext = React.createContext<Pane | null>(null);
const StateContext = React.createContext<PaneState | null>(null);

/** Listens to the state once, so that every change renders the pane once. */
export function PaneProvider(props: { pane: Pane; children: React.ReactNode }): JSX.Element {
  const { pane } = props;
  const [state, setState] = React.useState(pane.getState());
  React.useEffect(() => {
    const listen = (): void => setState(pane.getState());
    listen();
    return pane.subscribe(listen);
  }, [pane]);
  return (
    <PaneContext.Provider value={pane}>
      <StateContext.Provider value={state}>{props.children}</StateContext.Provider>
    </PaneContext.Provider>
  );
}

/** The pane around this component; a missing provider is a bug. */
export function usePane(): Pane {
  return React.useContext(PaneContext) ?? missingProvider();
}

export function usePaneState(): PaneState {
  return React.useContext(StateContext) ?? missingProvider();
}

function missingProvider(): never {
  throw new Error('the pane needs a PaneProvider above it');
}

/** Texts in the language of the state. */
export function useWords(): Words {
  const { language } = usePaneState();
  return React.useMemo(() => createWords(language), [language]);
}

/** Runs an action if it is enabled now; resolves when it is done. */
export type Run = <Argument>(action: PaneAction<Argument>, argument: Argument) => Promise<void>;

export function useRun(): Run {
  const pane = usePane();
  return React.useCallback(
    async (action, argument) => {
      if (action.isEnabled(pane.getState(), argument)) await action.perform(pane, argument);
    },
    [pane],
  );
}
