/** Connects to the Excel around the page. Call once, when the page has loaded office.js. */
import type { WorkbookStore } from '../core/store';
import { ExcelPort } from './excel-port';
import { SettingsStore, type DocumentSettings, type UserStorage } from './workbook-store';

export interface ConnectedExcel {
  readonly port: ExcelPort;
  readonly store: WorkbookStore;
  /** `zh-CN`, `en-US` …: what Excel's own menus are written in. */
  readonly displayLanguage: string;
}

const PREFERENCES_KEY = 'performance-self-evaluation.preferences';

function workbookName(): string {
  const url: unknown = Office.context.document.url;
  return (typeof url === 'string' && url.split(/[\\/]/).pop()) || 'workbook';
}

/** Reading the property alone may throw where storage is blocked. */
function userStorage(): UserStorage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Web views share storage between partitions unless the key says which; older office.js has none. */
function preferencesKey(): string {
  const context: { readonly partitionKey?: unknown } = Office.context;
  return typeof context.partitionKey === 'string'
    ? context.partitionKey + PREFERENCES_KEY
    : PREFERENCES_KEY;
}

export async function connectExcel(): Promise<ConnectedExcel> {
  await Office.onReady();
  const { requirements, document, displayLanguage } = Office.context;
  const port = new ExcelPort({
    run: (work) => Excel.run(work),
    isSetSupported: (name, version) => requirements.isSetSupported(name, version),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    ticks: () => Date.now(),
    fallbackName: workbookName(),
  });
  const { settings } = document;
  const documentSettings: DocumentSettings = {
    get: (name) => settings.get(name) as unknown,
    set: (name, value) => {
      settings.set(name, value);
    },
    saveAsync: (callback) => {
      settings.saveAsync(({ status, error }) => {
        callback({ status: String(status), error });
      });
    },
  };
  const store = new SettingsStore(documentSettings, userStorage(), preferencesKey());
  return { port, store, displayLanguage };
}
