import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** The sheet of that name; Excel does not tell upper from lower case. `null` when there is none. */
export function findSheet(snapshot: WorkbookSnapshot, name: string): SheetSnapshot | null {
  const exact = snapshot.sheets.find((sheet) => sheet.name === name);
  if (exact) return exact;
  const wanted = name.toLowerCase();
  return snapshot.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}
