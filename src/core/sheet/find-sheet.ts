import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

interface SheetNames {
  readonly exact: ReadonlyMap<string, SheetSnapshot>;
  readonly lowerCase: ReadonlyMap<string, SheetSnapshot>;
}

/** Every form asks for its sheet: searching the list each time would cost forms × sheets. */
const knownNames = new WeakMap<WorkbookSnapshot['sheets'], SheetNames>();

function namesOf(sheets: WorkbookSnapshot['sheets']): SheetNames {
  const known = knownNames.get(sheets);
  if (known) return known;
  const exact = new Map<string, SheetSnapshot>();
  const lowerCase = new Map<string, SheetSnapshot>();
  for (const sheet of sheets) {
    const lower = sheet.name.toLowerCase();
    if (!exact.has(sheet.name)) exact.set(sheet.name, sheet);
    if (!lowerCase.has(lower)) lowerCase.set(lower, sheet);
  }
  const names = { exact, lowerCase };
  knownNames.set(sheets, names);
  return names;
}

/** The sheet of that name; Excel does not tell upper from lower case. `null` when there is none. */
export function findSheet(snapshot: WorkbookSnapshot, name: string): SheetSnapshot | null {
  const { exact, lowerCase } = namesOf(snapshot.sheets);
  return exact.get(name) ?? lowerCase.get(name.toLowerCase()) ?? null;
}
