import type { PaneAction } from '../pane-action';

/** Puts text on the clipboard, and says whether that worked. */
export const copyText: PaneAction<string> = {
  name: 'copy-text',
  label: 'action.copy',
  isEnabled: (_state, text) => text !== '',
  perform(pane, text) {
    const isCopied = pane.host.copyText(text);
    pane.update((state) => ({
      ...state,
      notice: {
        tone: isCopied ? 'success' : 'warning',
        text: { key: isCopied ? 'notice.copied' : 'notice.notCopied' },
        details: [],
        offersUndo: false,
      },
    }));
  },
};
