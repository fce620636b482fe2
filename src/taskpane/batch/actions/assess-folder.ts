import { workbooksAmong } from '../workbook-files';
import { assessFiles } from './assess-files';
import type { PaneAction } from '../../shell/pane-action';

/** Checks the workbooks of a chosen folder, those in its folders included. */
export const assessFolder: PaneAction<readonly File[]> = {
  name: 'assess-folder',
  label: 'action.chooseFolder',
  isEnabled: (state, files) => assessFiles.isEnabled(state, files),
  async perform(pane, files) {
    const workbooks = workbooksAmong(files);
    if (workbooks.length > 0) return assessFiles.perform(pane, workbooks);
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
