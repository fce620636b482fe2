/** What this Excel can do beyond ExcelApi 1.1; decided once when the port is made. */
import type { ExcelHost } from './excel-host';

export interface ExcelAbilities {
  /** 1.2: getUsedRange(valuesOnly), protection, locked cells, column widths. */
  readonly seesProtection: boolean;
  /** 1.4: …OrNullObject. */
  readonly hasNullObjects: boolean;
  /** 1.7: workbook.name. */
  readonly knowsWorkbookName: boolean;
  /** 1.7: worksheet.onChanged. */
  readonly reportsChanges: boolean;
  /** 1.13: merged areas. */
  readonly seesMerges: boolean;
}

export function findAbilities(host: Pick<ExcelHost, 'isSetSupported'>): ExcelAbilities {
  const has = (version: string): boolean => host.isSetSupported('ExcelApi', version);
  return {
    seesProtection: has('1.2'),
    hasNullObjects: has('1.4'),
    knowsWorkbookName: has('1.7'),
    reportsChanges: has('1.7'),
    seesMerges: has('1.13'),
  };
}
