/** Holds the state and tells who listens. Deliberately tiny: React 17 needs nothing more. */
import type { PaneHost } from '../host';
import type { PaneState } from './pane-state';

export interface PaneStore {
  getState(): PaneState;
  /** `change` is pure; listeners are called only when it gives another object. */
  update(change: (state: PaneState) => PaneState): void;
  /** Returns the way to stop listening. */
  subscribe(listener: () => void): () => void;
}

/** Handed to every action. */
export interface Pane extends PaneStore {
  readonly host: PaneHost;
}

export function createPaneStore(initial: PaneState): PaneStore {
  let state = initial;
  let listeners: readonly (() => void)[] = [];
  return {
    getState: () => state,
    update(change) {
      const next = change(state);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners = [...listeners, listener];
      return () => {
        listeners = listeners.filter((other) => other !== listener);
      };
    },
  };
}
