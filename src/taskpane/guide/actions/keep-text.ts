import type { PaneAction } from '../../shell/pane-action';

export interface CardText {
  /** Key in `PaneState.cardTexts`. */
  readonly key: string;
  readonly text: string;
}

/** Keeps what is typed on a card: it is there again when the person comes back from another row. */
export const keepText: PaneAction<CardText> = {
  name: 'keep-text',
  label: 'action.draftReason',
  isEnabled: (state) => state.mode === 'fill',
  perform(pane, { key, text }) {
    pane.update((state) => ({ ...state, cardTexts: { ...state.cardTexts, [key]: text } }));
  },
};
