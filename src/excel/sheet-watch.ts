/**
 * Rows inserted, sheets renamed or deleted while a workbook is read would give a mixture of two states:
 * names and used areas are asked again in the requests that read the cells.
 */
import type { CellRange } from '../core/sheet/snapshot';
import type { ExcelAbilities } from './abilities';
import type { ListedSheet } from './list-sheets';
import type { Passenger } from './read-blocks';
import { areaOf, queueUsedArea } from './used-areas';

function isSameArea(one: CellRange, other: CellRange): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}

export class SheetWatch implements Passenger {
  /** True once anything was found where it had not been. */
  hasChanged = false;
  private names: Excel.WorksheetCollection | null = null;
  private used: readonly Excel.Range[] = [];

  /** `areas`: the used areas in the order of `sheets`, as found before. */
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly abilities: ExcelAbilities,
    private readonly sheets: readonly ListedSheet[],
    private readonly areas: readonly CellRange[],
  ) {}

  board(): void {
    const { worksheets } = this.context.workbook;
    worksheets.load('items/id,items/name');
    this.names = worksheets;
    this.used = this.sheets.map(({ name }) =>
      queueUsedArea(worksheets.getItem(name), this.abilities),
    );
  }

  arrive(): void {
    const { sheets, areas } = this;
    const names = this.names?.items ?? [];
    const isSameSheet = ({ id, name }: ListedSheet, index: number): boolean =>
      names[index]?.id === id && names[index]?.name === name;
    const isSame =
      names.length === sheets.length &&
      sheets.every(isSameSheet) &&
      this.used.every((range, index) => isSameArea(areaOf(range), areas[index] as CellRange));
    if (!isSame) this.hasChanged = true;
  }
}
