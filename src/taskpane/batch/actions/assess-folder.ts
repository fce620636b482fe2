import { filesSent } from '../workbook-files';
import { assessFiles } from './assess-files';
import type { PaneAction } from '../../shell/pane-action';

/** Checks the files of a chosen folder, those in its folders included. */
export const assessFolder: PaneAction<readonly File[]> = {
  name: 'assess-folder',
  label: 'action.chooseFolder',
  isEnabled: (state, files) => assessFiles.isEnabled(state, files),
  async perform(pane, files) {
    const sent = filesSent(files);
    if (sent.length > 0) return assessFiles.perform(pane, sent);
    pane.update((state) => ({
      ...state,
      notice: {
        tone: 'warning',
        text: { key: 'notice.noWorkbookInFolder' },
        details: [],
        offersUndo: false,
      },
    }));
  },
};
