/** Offers a file for saving, and says so where the web view cannot; `false` then. */
import type { Pane } from './pane-store';

export function offerFile(
  pane: Pane,
  name: string,
  type: string,
  content: string | Uint8Array,
): boolean {
  const isSaved = pane.host.saveFile(name, type, content);
  pane.update((state) => ({
    ...state,
    notice: {
      tone: isSaved ? 'success' : 'warning',
      text: isSaved ? { key: 'notice.saved', data: { name } } : { key: 'notice.notSaved' },
      details: [],
      offersUndo: false,
    },
  }));
  return isSaved;
}
