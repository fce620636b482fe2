/** The adapter over the Office and Excel of this page. Call after `Office.onReady`. */
import { ExcelPort } from './excel-port';
import { SettingsStore, type UserStorage } from './workbook-store';

export interface ExcelInThisPage {
  readonly port: ExcelPort;
  readonly store: SettingsStore;
  /** Excel's own language, e.g. `zh-CN`. */
  readonly displayLanguage: string;
}

const PREFERENCES_KEY = 'performance-self-evaluation.preferences';

export function excelInThisPage(
  clock: Pick<ConstructorParameters<typeof ExcelPort>[0], 'wait' | 'ticks'>,
): ExcelInThisPage {
  const { document: workbook, requirements, displayLanguage, partitionKey } = Office.context;
  return {
    port: new ExcelPort({
      ...clock,
      run: (work) => Excel.run(work),
      alarm: (milliseconds, ring) => {
        const timer = window.setTimeout(ring, milliseconds);
        return () => window.clearTimeout(timer);
      },
      isSetSupported: (name, version) => requirements.isSetSupported(name, version),
      fallbackName: fileName(workbook.url),
    }),
    // the key of the partition is missing in older copies of office.js
    store: new SettingsStore(
      workbook.settings,
      userStorage(),
      [partitionKey ?? '', PREFERENCES_KEY].join(''),
    ),
    displayLanguage,
  };
}

/** `null` where the web view forbids it: reading the property itself may throw. */
function userStorage(): UserStorage | null {
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
