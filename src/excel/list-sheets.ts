/** First sync of every read: which sheets there are. */
import type { SheetVisibility } from '../core/sheet/snapshot';
import type { ExcelAbilities } from './abilities';

export interface ListedSheet {
  /** Stays with the sheet when it is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** False as well where Excel cannot say (below 1.2): writing is then refused by Excel itself. */
  readonly isProtected: boolean;
}

export interface ListedWorkbook {
  /** `null` below ExcelApi 1.7. */
  readonly name: string | null;
  readonly sheets: readonly ListedSheet[];
}

function toVisibility(visibility: string): SheetVisibility {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}

export async function listSheets(
  context: Excel.RequestContext,
  abilities: ExcelAbilities,
): Promise<ListedWorkbook> {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  sheets.load(
    abilities.seesProtection
      ? 'items/id,items/name,items/visibility,items/protection/protected'
      : 'items/id,items/name,items/visibility',
  );
  if (abilities.knowsWorkbookName) workbook.load('name');
  await context.sync();
  return {
    name: abilities.knowsWorkbookName ? workbook.name : null,
    sheets: sheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: toVisibility(sheet.visibility),
      isProtected: abilities.seesProtection && sheet.protection.protected,
    })),
  };
}
