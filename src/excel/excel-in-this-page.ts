/** The adapter over the Office and Excel of this page. Call after `Office.onReady`. */
import { ExcelPort } from './excel-port';
import { officeLook, watchOfficeLook, type OfficeLook } from './office-look';
import { SettingsStore } from './workbook-store';

export interface ExcelInThisPage {
  readonly port: ExcelPort;
  readonly store: SettingsStore;
  /** Excel's own language, e.g. `zh-CN`. */
  readonly displayLanguage: string;
  /** Office's own colours, now. */
  look(): OfficeLook;
  /** Calls back where Office tells that its colours changed. */
  watchLook(onChange: () => void): void;
  /** Kept for this person at this machine; `null` where the web view forbids it. */
  readonly userStorage: Storage | null;
  /** Before the names of what is kept there. */
  readonly userPrefix: string;
}

const PREFIX = 'performance-self-evaluation.';

export function excelInThisPage(
  clock: Pick<ConstructorParameters<typeof ExcelPort>[0], 'wait' | 'ticks'>,
): ExcelInThisPage {
  const { document: workbook, requirements, displayLanguage, partitionKey } = Office.context;
  const storage = userStorage();
  // the key of the partition is missing in older copies of office.js
  const userPrefix = [partitionKey ?? '', PREFIX].join('');
  return {
    port: new ExcelPort({
      ...clock,
      run: (work) => Excel.run(work),
      alarm: (milliseconds, ring) => {
        const timer = window.setTimeout(ring, milliseconds);
        return () => window.clearTimeout(timer);
      },
      onSelection: (listener) =>
        workbook.addHandlerAsync(Office.EventType.DocumentSelectionChanged, listener),
      isSetSupported: (name, version) => requirements.isSetSupported(name, version),
      fallbackName: fileName(workbook.url),
    }),
    store: new SettingsStore(workbook.settings, storage, `${userPrefix}preferences`),
    displayLanguage,
    look: () => officeLook(Office.context),
    watchLook: (onChange) => watchOfficeLook(workbook, onChange),
    userStorage: storage,
    userPrefix,
  };
}

/** `null` where the web view forbids it: reading the property itself may throw. */
function userStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Last part of a path or address; a workbook that was never saved has none. */
function fileName(url: string | null | undefined): string {
  const parts = (url ?? '').split(/[\\/]/);
  return parts[parts.length - 1] ?? '';
}
