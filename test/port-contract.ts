/** What every WorkbookPort must do with the same workbook; run for files and for Excel at every level. */
import type { WorkbookPort } from '../src/core/port';
import { assess } from '../src/core/assess';
import type { JournalEntry } from '../src/core/edit/edit';
import { nationalPolicy } from '../src/core/policy/built-in';
import { programOf, toAssessment, toWorkbookAssessment } from '../src/core/report/to-assessment';
import { contains, toAddress } from '../src/core/sheet/address';
import type { SheetCell, SheetSnapshot, WorkbookSnapshot } from '../src/core/sheet/snapshot';
import { valueOf } from './excel/open-port';

/** What a port cannot know is left out of comparisons; everything else must be equal. */
export interface PortLimits {
  /** ExcelApi below 1.2 sees no protection. */
  readonly seesProtection: boolean;
}

/** Text is for display; a formula without any result is `''` in Excel and blank in a file. */
function comparableCell(cell: SheetCell): unknown {
  const { value, formula, numberFormat, isError } = cell;
  return { value: value === '' ? null : value, formula, numberFormat, isError };
}

function comparableSheet(sheet: SheetSnapshot, { seesProtection }: PortLimits): unknown {
  const cells: Record<string, unknown> = {};
  const unlocked: string[] = [];
  sheet.rows.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      const position = {
        row: sheet.origin.row + rowIndex,
        column: sheet.origin.column + columnIndex,
      };
      if (cell) cells[toAddress(position)] = comparableCell(cell);
      const ranges = sheet.protection?.unlockedRanges ?? [];
      if (ranges.some((range) => contains(range, position))) unlocked.push(toAddress(position));
    });
  });
  const { name, position, visibility, origin } = sheet;
  const protection = seesProtection ? { isProtected: sheet.protection !== null, unlocked } : null;
  return { name, position, visibility, origin, rowCount: sheet.rows.length, cells, protection };
}

/** A snapshot without what ports may differ in: merged areas, texts for display, shapes of ranges. */
export function comparable(snapshot: WorkbookSnapshot, limits: PortLimits): unknown {
  return snapshot.sheets.map((sheet) => comparableSheet(sheet, limits));
}

function assessmentOf(snapshot: WorkbookSnapshot): unknown {
  const assessed = assess(snapshot, { policy: nationalPolicy });
  return toAssessment(
    nationalPolicy,
    [toWorkbookAssessment(snapshot.name, assessed)],
    programOf('0.0.0'),
  );
}

export interface ContractCase {
  readonly name: string;
  readonly limits: PortLimits;
  readonly open: () => Promise<WorkbookPort> | WorkbookPort;
}

/** `read`: the workbook as it is known to be. */
export function portContract(
  { name, limits, open }: ContractCase,
  read: () => Promise<WorkbookSnapshot>,
): void {
  describe(name, () => {
    it('gives the same sheets and cells', async () => {
      const snapshot = valueOf(await (await open()).read());
      expect(comparable(snapshot, limits)).toEqual(comparable(await read(), limits));
    });

    it('leads to the same assessment', async () => {
      const snapshot = valueOf(await (await open()).read());
      const expected = await read();
      expect(assessmentOf({ ...snapshot, name: expected.name })).toEqual(assessmentOf(expected));
    });

    it('fills what can be filled, and undo gives the workbook back cell by cell', async () => {
      const port = await open();
      const before = valueOf(await port.read());
      // the total that a plan offers is that of its safe scores: beside all of them it would be refused
      const fill = assess(before, { policy: nationalPolicy }).fill.filter(
        ({ safety, purpose }) => safety === 'safe' || purpose !== 'total-score',
      );
      const outcome = valueOf(await port.apply(fill));
      expect(outcome.refused).toEqual([]);
      expect(outcome.written).toHaveLength(fill.length);
      const after = valueOf(await port.read());
      expect(
        cellsOf(
          after,
          fill.map(({ cell }) => cell),
        ),
      ).toEqual(fill.map(({ change }) => (change.kind === 'fill' ? null : change.value)));
      const entry: JournalEntry = { id: 1, time: '', title: '填写得分', cells: outcome.written };
      expect(valueOf(await port.undo(entry)).refused).toEqual([]);
      const undone = valueOf(await port.read());
      expect(comparable(undone, limits)).toEqual(comparable(before, limits));
    });
  });
}

function cellsOf(
  snapshot: WorkbookSnapshot,
  cells: readonly { readonly sheet: string; readonly address: string }[],
): unknown[] {
  return cells.map(({ sheet: name, address }) => {
    const sheet = snapshot.sheets.find((each) => each.name === name);
    let found: unknown = null;
    sheet?.rows.forEach((row, rowIndex) => {
      row.forEach((cell, columnIndex) => {
        const position = {
          row: sheet.origin.row + rowIndex,
          column: sheet.origin.column + columnIndex,
        };
        if (toAddress(position) === address) found = cell?.value ?? null;
      });
    });
    return found;
  });
}
