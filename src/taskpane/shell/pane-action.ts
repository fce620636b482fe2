/** The shape of a user command. One file each; buttons, keys and tests use the same objects. */
import type { Pane } from './pane-store';
import type { PaneState } from './pane-state';
import type { WordingKey } from '../wording/words';

export interface PaneAction<Argument = void> {
  /** Unique, in kebab-case; the file has the same name. */
  readonly name: string;
  /** What the button says. */
  readonly label: WordingKey;
  /** Key that runs it from anywhere in the pane, as `KeyboardEvent.key`, with `Ctrl+` in front where held. */
  readonly key?: string;
  isEnabled(state: PaneState, argument: Argument): boolean;
  perform(pane: Pane, argument: Argument): void | Promise<void>;
}
