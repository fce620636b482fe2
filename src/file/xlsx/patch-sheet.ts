import { columnName, parseRangeAddress, toRangeAddress } from '../../core/sheet/address';
import type { CellPosition } from '../../core/sheet/snapshot';
import { readCellReference } from '../format/cell-reference';
import { applySplices, openedTag, setAttribute, type Splice } from '../xml/xml-splice';
import { XmlScanner } from '../xml/xml-scanner';
import type { PlacedCell } from './cell-xml';

/** One cell to be rewritten. `rewrite` gets what stands there and gives the new element, `null` for none. */
export interface CellPatch {
  readonly position: CellPosition;
  readonly rewrite: (cell: PlacedCell) => string | null;
}

/** How a patch is to leave the calculation of formulas. */
export interface PatchOptions {
  /** Asks Excel to calculate this sheet when it opens the file, since results of formulas may be outdated. */
  readonly recalculate: boolean;
}

/**
 * Rewrites some cells of a sheet part. Every other character stays, except that rows and cells
 * without a stated address get theirs where a new neighbour would shift them, and that `spans` and
 * the dimension grow with the content.
 */
export function patchSheet(
  xml: string,
  patches: readonly CellPatch[],
  options: PatchOptions,
): string {
  const patcher = new SheetPatcher(xml, patches, options);
  return applySplices(xml, patcher.run());
}

class SheetPatcher {
  private readonly scanner: XmlScanner;
  private readonly splices: Splice[] = [];
  /** Patches by row, each row sorted by column. */
  private readonly pending = new Map<number, CellPatch[]>();
  private readonly columnStyles: { first: number; last: number; style: number }[] = [];
  private prefix = '';

  constructor(
    xml: string,
    patches: readonly CellPatch[],
    private readonly options: PatchOptions,
  ) {
    this.scanner = new XmlScanner(xml);
    for (const patch of patches) {
      const row = this.pending.get(patch.position.row) ?? [];
      row.push(patch);
      this.pending.set(patch.position.row, row);
    }
    for (const row of this.pending.values()) {
      row.sort((one, other) => one.position.column - other.position.column);
    }
  }

  run(): readonly Splice[] {
    const { scanner } = this;
    const positions = [...this.pending.values()].flat().map(({ position }) => position);
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open') continue;
      if (scanner.name === 'dimension') this.growDimension(positions);
      else if (scanner.name === 'col') this.noteColumnStyle();
      else if (scanner.name === 'sheetData') this.patchRows();
      else if (scanner.name === 'sheetCalcPr') this.requestCalculation(scanner.start, scanner.end);
    }
    return this.splices;
  }

  private growDimension(positions: readonly CellPosition[]): void {
    const { scanner } = this;
    const stated = parseRangeAddress(scanner.attribute('ref') ?? '');
    if (!stated) return;
    const first = { row: stated.row, column: stated.column };
    const last = {
      row: stated.row + stated.rowCount - 1,
      column: stated.column + stated.columnCount - 1,
    };
    for (const { row, column } of positions) {
      first.row = Math.min(first.row, row);
      first.column = Math.min(first.column, column);
      last.row = Math.max(last.row, row);
      last.column = Math.max(last.column, column);
    }
    const address = toRangeAddress({
      ...first,
      rowCount: last.row - first.row + 1,
      columnCount: last.column - first.column + 1,
    });
    const stays =
      first.row === stated.row &&
      first.column === stated.column &&
      last.row - first.row + 1 === stated.rowCount &&
      last.column - first.column + 1 === stated.columnCount;
    if (!stays) this.replaceTag('ref', address);
  }

  private noteColumnStyle(): void {
    const { scanner } = this;
    this.columnStyles.push({
      first: scanner.count('min', 1) - 1,
      last: scanner.count('max', 1) - 1,
      style: scanner.count('style', 0),
    });
  }

  private patchRows(): void {
    const { scanner } = this;
    this.prefix = scanner.prefix;
    const { start, end, isSelfClosing } = scanner;
    if (isSelfClosing) {
      const open = openedTag(scanner.text.slice(start, end));
      const text = `${open}${this.newRows(Infinity)}</${this.prefix}sheetData>`;
      this.splices.push({ from: start, to: end, text });
    } else {
      let row = -1;
      for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
        if (token === 'close' && scanner.name === 'sheetData') break;
        if (token !== 'open' || scanner.name !== 'row') continue;
        const isStated = scanner.attribute('r') !== undefined;
        row = scanner.count('r', row + 2) - 1;
        this.insert(scanner.start, this.newRows(row));
        this.patchRow(row, isStated);
      }
      this.insert(scanner.start, this.newRows(Infinity));
    }
    if (this.options.recalculate) this.requestCalculation(scanner.end, scanner.end);
  }

  /** Rows that the file does not have, in order, up to but not including `before`. */
  private newRows(before: number): string {
    const missing = [...this.pending.keys()].filter((row) => row < before).sort((a, b) => a - b);
    let text = '';
    for (const row of missing) {
      const cells = this.takeRow(row).map((patch) => this.newCell(patch, null));
      const tag = `${this.prefix}row`;
      if (cells.join('') !== '') text += `<${tag} r="${row + 1}">${cells.join('')}</${tag}>`;
    }
    return text;
  }

  private takeRow(row: number): CellPatch[] {
    const patches = this.pending.get(row) ?? [];
    this.pending.delete(row);
    return patches;
  }

  private patchRow(row: number, isStated: boolean): void {
    const { scanner } = this;
    const patches = this.takeRow(row);
    const { start, end, isSelfClosing } = scanner;
    const rowStyle = scanner.isOn('customFormat') ? scanner.count('s', 0) : null;
    let open = scanner.text.slice(start, end);
    if (!isStated) open = setAttribute(open, 'r', String(row + 1));
    open = growSpans(open, scanner.attribute('spans'), patches);
    if (isSelfClosing) {
      const cells = patches.map((patch) => this.newCell(patch, rowStyle)).join('');
      const opened = `${openedTag(open)}${cells}</${scanner.prefix}row>`;
      open = cells === '' ? open : opened;
    } else if (patches.length === 0) {
      scanner.skipElement();
    } else {
      this.patchCells(row, patches, rowStyle);
    }
    if (open !== scanner.text.slice(start, end))
      this.splices.push({ from: start, to: end, text: open });
  }

  private patchCells(row: number, patches: CellPatch[], rowStyle: number | null): void {
    const { scanner } = this;
    let column = -1;
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token === 'close' && scanner.name === 'row') break;
      if (token !== 'open' || scanner.name !== 'c') continue;
      const reference = scanner.attribute('r');
      column = readCellReference(reference ?? '')?.column ?? column + 1;
      const { start, end: openEnd, prefix } = scanner;
      const style = scanner.count('s', 0);
      while ((patches[0]?.position.column ?? Infinity) < column) {
        this.insert(start, this.newCell(patches.shift() as CellPatch, rowStyle));
      }
      scanner.skipElement();
      if (patches[0]?.position.column === column) {
        const xml = scanner.text.slice(start, scanner.end);
        const { position, rewrite } = patches.shift() as CellPatch;
        const text = rewrite({ position, prefix, xml, style }) ?? '';
        this.splices.push({ from: start, to: scanner.end, text });
      } else if (reference === undefined) {
        const at = openEnd - (scanner.text.charAt(openEnd - 2) === '/' ? 2 : 1);
        this.insert(at, ` r="${columnName(column)}${row + 1}"`);
      }
    }
    for (const patch of patches) this.insert(scanner.start, this.newCell(patch, rowStyle));
  }

  private newCell({ position, rewrite }: CellPatch, rowStyle: number | null): string {
    const { column } = position;
    const byColumn = this.columnStyles.find(({ first, last }) => first <= column && column <= last);
    const style = rowStyle ?? byColumn?.style ?? 0;
    return rewrite({ position, prefix: this.prefix, xml: null, style }) ?? '';
  }

  private requestCalculation(from: number, to: number): void {
    if (!this.options.recalculate) return;
    const known = this.splices.findIndex(({ text }) => text.includes('sheetCalcPr'));
    if (known >= 0) this.splices.splice(known, 1);
    this.splices.push({ from, to, text: `<${this.prefix}sheetCalcPr fullCalcOnLoad="1"/>` });
  }

  private replaceTag(name: string, value: string): void {
    const { start, end, text } = this.scanner;
    this.splices.push({
      from: start,
      to: end,
      text: setAttribute(text.slice(start, end), name, value),
    });
  }

  private insert(at: number, text: string): void {
    if (text !== '') this.splices.push({ from: at, to: at, text });
  }
}

/** `spans="1:8"` is a hint about the columns of a row; a wrong one makes Excel complain. */
function growSpans(open: string, spans: string | undefined, patches: readonly CellPatch[]): string {
  const match = /^(\d+):(\d+)$/.exec(spans ?? '');
  if (!match || patches.length === 0) return open;
  let first = Number(match[1]);
  let last = Number(match[2]);
  for (const { position } of patches) {
    first = Math.min(first, position.column + 1);
    last = Math.max(last, position.column + 1);
  }
  const grown = `${first}:${last}`;
  return grown === spans ? open : setAttribute(open, 'spans', grown);
}
