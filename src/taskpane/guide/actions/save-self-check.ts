import { offerFile } from '../../shell/offer-file';
import type { PaneAction } from '../../shell/pane-action';

/** Saves the self-check sheet as a page that needs nothing else and prints on A4. */
export const saveSelfCheck: PaneAction = {
  name: 'save-self-check',
  label: 'guide.saveSelfCheck',
  isEnabled: (state) => state.work.kind === 'none' && state.result !== null,
  async perform(pane) {
    const { result } = pane.getState();
    if (!result) return;
    const { selfCheckPage } = await import(
      /* webpackChunkName: "self-check-sheet" */ '../../../core/report/self-check-sheet'
    );
    const name = `自查表-${result.snapshot.name.replace(/\.\w+$/, '')}.html`;
    offerFile(pane, name, 'text/html', selfCheckPage(result, pane.host.now()));
  },
};
