import type { PaneAction } from '../../shell/pane-action';
import { goToNext } from '../go-to-next';

/** Goes to what is to be done next in the workbook. */
export const nextThing: PaneAction = {
  name: 'next-thing',
  label: 'guide.next',
  key: 'F8',
  isEnabled: (state) =>
    state.mode === 'fill' && state.work.kind === 'none' && state.result !== null,
  perform: (pane) => goToNext(pane, null),
};
