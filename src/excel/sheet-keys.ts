/** Under which id or name the sheets of a command are asked for; a sheet may be renamed or deleted meanwhile. */
import type { CellWrite } from './cell-write';
import type { ListedSheet } from './list-sheets';

/** The writes of one sheet, and what Excel finds it by. */
export interface SheetOfWrites {
  /** As the command names it. */
  readonly name: string;
  readonly key: string;
  readonly writes: readonly CellWrite[];
}

function wantedKey({ sheetId, cell }: CellWrite): string {
  return sheetId ?? cell.sheet;
}

export class SheetKeys {
  /** Excel's ids by what the command asked for. */
  private readonly ids = new Map<string, string>();
  private readonly missing = new Set<string>();

  isMissing(write: CellWrite): boolean {
    return this.missing.has(wantedKey(write));
  }

  idOf(write: CellWrite): string | undefined {
    return this.ids.get(wantedKey(write));
  }

  /** From now on the sheet of these writes is found whatever it is called. */
  learn({ writes }: SheetOfWrites, id: string): void {
    for (const write of writes) this.ids.set(wantedKey(write), id);
  }

  group(writes: readonly CellWrite[]): SheetOfWrites[] {
    const groups = new Map<string, CellWrite[]>();
    for (const write of writes) {
      const key = this.idOf(write) ?? wantedKey(write);
      const group = groups.get(key);
      if (group) group.push(write);
      else groups.set(key, [write]);
    }
    return Array.from(groups).map(([key, ofSheet]) => ({
      name: (ofSheet[0] as CellWrite).cell.sheet,
      key,
      writes: ofSheet,
    }));
  }

  /** Finds each sheet by its id, else by its name. True when anything came out otherwise than it was known. */
  settle(sheets: readonly ListedSheet[], writes: Iterable<CellWrite>): boolean {
    let isNew = false;
    for (const write of Array.from(writes)) {
      if (this.isMissing(write)) continue;
      const key = wantedKey(write);
      const known = this.ids.get(key) ?? write.sheetId;
      const name = write.cell.sheet.toLowerCase();
      const found =
        sheets.filter(({ id }) => id === known)[0] ??
        sheets.filter((sheet) => sheet.name.toLowerCase() === name)[0];
      if (!found) this.missing.add(key);
      else if (found.id === this.ids.get(key)) continue;
      else this.ids.set(key, found.id);
      isNew = true;
    }
    return isNew;
  }
}
