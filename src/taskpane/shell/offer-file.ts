/** Offers a file for saving, and says so where the web view cannot. */
import type { Pane } from './pane-store';

export function offerFile(pane: Pane, name: string, type: string, text: string): void {
  const isSaved = pane.host.saveFile(name, type, text);
  pane.update((state) => ({
    ...state,
    notice: {
      tone: isSaved ? 'success' : 'warning',
      text: isSaved ? { key: 'notice.saved', data: { name } } : { key: 'notice.notSaved' },
      details: [],
      offersUndo: false,
    },
  }));
}
