/**
 * Files opened last, remembered in this browser when the person agreed: where they are, not what stands in them. The
 * browser asks again before one is read.
 */
import type { FileHandle } from './file-access';

const DATABASE = 'performance-self-evaluation.workbench';
const STORE = 'recent-files';
const AGREED = 'performance-self-evaluation.workbench.remember';
const MOST = 8;

export function isRemembering(): boolean {
  return window.localStorage.getItem(AGREED) === 'yes';
}

/** Whoever withdraws the agreement takes the list back with it. */
export async function setRemembering(isAgreed: boolean): Promise<void> {
  if (isAgreed) {
    window.localStorage.setItem(AGREED, 'yes');
    return;
  }
  window.localStorage.removeItem(AGREED);
  await keep([]);
}

/** The newest first. */
export async function recentFiles(): Promise<readonly FileHandle[]> {
  if (!isRemembering()) return [];
  const kept = await request((store) => store.get(STORE), 'readonly');
  return Array.isArray(kept) ? (kept as FileHandle[]) : [];
}

export async function remember(handle: FileHandle): Promise<void> {
  if (!isRemembering()) return;
  const others: FileHandle[] = [];
  for (const each of await recentFiles()) {
    if (!(await each.isSameEntry(handle))) others.push(each);
  }
  await keep([handle, ...others].slice(0, MOST));
}

async function keep(handles: readonly FileHandle[]): Promise<void> {
  await request((store) => store.put(handles, STORE), 'readwrite');
}

function request(
  ask: (store: IDBObjectStore) => IDBRequest,
  mode: IDBTransactionMode,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = window.indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = () => reject(new Error('the list of recent files cannot be opened'));
    opening.onsuccess = () => {
      const asked = ask(opening.result.transaction(STORE, mode).objectStore(STORE));
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(new Error('the list of recent files cannot be read'));
    };
  });
}
