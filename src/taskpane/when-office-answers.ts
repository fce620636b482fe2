import { isBesideWorkbook } from './beside-workbook';

/**
 * Resolves when Office has opened this page beside a workbook. Never in a browser, without office.js, or where Office
 * stays silent: there the self-check says what is the matter.
 */
export function whenOfficeAnswers(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof Office === 'undefined') return;
    void Office.onReady().then(() => {
      if (isBesideWorkbook()) resolve();
    });
  });
}
