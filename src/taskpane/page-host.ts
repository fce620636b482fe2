/** The pane's host in a page: Excel behind the port, and what only a browser can do. */
import type { WorkbookPort } from '../core/port';
import type { WorkbookStore } from '../core/store';
import type { PaneHost, PaneWorker } from './host';

/** Time in a page. */
export const pageClock: Pick<PaneHost, 'wait' | 'ticks'> = {
  wait: (milliseconds) => new Promise<void>((resolve) => window.setTimeout(resolve, milliseconds)),
  ticks: () => window.performance.now(),
};

/** What the adapter to Excel offers. */
export interface OpenWorkbook {
  readonly port: WorkbookPort & Pick<PaneHost, 'watchChanges'>;
  readonly store: WorkbookStore;
  /** Excel's own language, e.g. `zh-CN`. */
  readonly displayLanguage: string;
}

export function createPageHost({ port, store, displayLanguage }: OpenWorkbook): PaneHost {
  return {
    ...pageClock,
    port,
    store,
    watchChanges: (onChange) => port.watchChanges(onChange),
    language: /^zh/i.test(displayLanguage) ? 'zh-CN' : 'en-US',
    now: () => new Date().toISOString(),
    createWorker,
    copyText,
    saveFile,
  };
}

/** Beside the page, from the same origin. Web views that forbid workers throw. */
function createWorker(): PaneWorker | null {
  try {
    return new Worker('pane-worker.js');
  } catch {
    return null;
  }
}

/** The old way: the clipboard API is missing in IE 11 and forbidden in frames. */
function copyText(text: string): boolean {
  const field = document.createElement('textarea');
  const before = document.activeElement;
  field.value = text;
  field.className = 'read-only-text';
  document.body.appendChild(field);
  field.select();
  let isCopied = false;
  try {
    isCopied = document.execCommand('copy');
  } catch {
    isCopied = false;
  }
  document.body.removeChild(field);
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}

/** IE 11 and EdgeHTML save by a method of their own. */
interface OldNavigator {
  readonly msSaveBlob?: (blob: Blob, name: string) => boolean;
}

function saveFile(name: string, type: string, text: string): boolean {
  const blob = new Blob([text], { type: `${type};charset=utf-8` });
  const { msSaveBlob } = navigator as OldNavigator;
  if (msSaveBlob) return msSaveBlob.call(navigator, blob, name);
  const link = document.createElement('a');
  if (!('download' in link)) return false;
  const url = URL.createObjectURL(blob);
  link.href = url;
  link.download = name;
  document.body.appendChild(link);
  link.click();
  document.body.removeChild(link);
  window.setTimeout(() => URL.revokeObjectURL(url), 0);
  return true;
}
