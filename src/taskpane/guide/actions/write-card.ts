import type { Edit } from '../../../core/edit/edit';
import { writeOnCard } from '../../fill/write-edits';
import { withoutCardTexts } from '../card-text';
import type { PaneAction } from '../../shell/pane-action';
import type { Message } from '../../wording/words';
import { goOn } from './go-on';

export interface CardWrite {
  readonly title: Message;
  readonly edits: readonly Edit[];
}

/** Writes what a card proposes or a person typed there, then goes on. */
export const writeCard: PaneAction<CardWrite> = {
  name: 'write-card',
  label: 'guide.write',
  isEnabled: (state, { edits }) =>
    state.mode === 'fill' && state.work.kind === 'none' && edits.length > 0,
  async perform(pane, { title, edits }) {
    if (!(await writeOnCard(pane, title, edits))) return;
    const cells = edits.map(({ cell }) => cell);
    pane.update((state) => ({ ...state, cardTexts: withoutCardTexts(state.cardTexts, cells) }));
    await goOn.perform(pane, undefined);
  },
};
