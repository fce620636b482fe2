import { parseRangeAddress, type SheetCellReference } from '../../core/sheet/address';
import { cellAt } from '../../core/sheet/cell-at';
import type { CellPosition, CellRange } from '../../core/sheet/snapshot';
import { success, type FileResult } from '../file-failure';
import type { ReadLimits } from '../read-limits';
import { ReadBudget } from '../sheet-rows';
import { encodeXml } from '../xml/decode-xml';
import { rewriteZip } from '../zip/rewrite-zip';
import { ZipArchive } from '../zip/zip-archive';
import { cellXml, restyledCellXml, type CellContent, type PlacedCell } from './cell-xml';
import { forgetCalculationOrder } from './forget-calculation-order';
import { hasFormulas, type OpenSheet } from './open-sheet';
import { relationshipsNameOf } from './part-names';
import { patchSheet, type CellPatch } from './patch-sheet';
import type { CellContext } from './read-cell';
import { readPackage, type XlsxPackage } from './read-package';
import { readCellContext } from './read-xlsx';
import { readWorksheet } from './read-worksheet';
import { StyleSheetEditor } from './style-sheet-editor';

const FORMULA_RANGE = /<(?:[\w.-]+:)?f\s[^<>]*?\bref\s*=\s*["']([^"']+)["']/;

/** One cell to be written. */
export interface CellWrite {
  readonly cell: SheetCellReference;
  readonly position: CellPosition;
  /** `null` leaves value and formula alone. */
  readonly content: CellContent | null;
  /** The style that the cell is to have, from the one it has. */
  readonly restyle: (style: number, styles: StyleSheetEditor) => number;
  /** Puts back an element that once stood there, with all that `content` cannot say. */
  readonly restore?: CellRestore;
}

export interface CellRestore {
  /** Used only while exactly this stands in the file; `null`: no element. */
  readonly expected: string | null;
  readonly original: string | null;
}

/** What happened to one cell: its element and fill before and after. */
export interface WrittenCell {
  readonly cell: SheetCellReference;
  readonly xmlBefore: string | null;
  readonly xmlAfter: string | null;
  readonly formatAfter: string;
  readonly fillBefore: string | undefined;
  readonly fillAfter: string | undefined;
}

/** Writes cells of one .xlsx file, in place: all other parts of the archive keep their bytes. */
export class XlsxWriter {
  private readonly sheets = new Map<string, OpenSheet>();
  private readonly replaced = new Map<string, Uint8Array>();
  private readonly added = new Map<string, Uint8Array>();

  private constructor(
    readonly workbook: XlsxPackage,
    private readonly context: CellContext,
    /** `null` when the file has no style part: then styles cannot be added. */
    readonly styles: StyleSheetEditor | null,
    private readonly limits: ReadLimits,
  ) {}

  static open(bytes: Uint8Array, limits: ReadLimits): FileResult<XlsxWriter> {
    const archive = ZipArchive.open(bytes, limits);
    if (!archive.ok) return archive;
    const workbook = readPackage(archive.value);
    if (!workbook.ok) return workbook;
    const context = readCellContext(workbook.value);
    if (!context.ok) return context;
    const { stylesName } = workbook.value;
    const stylesXml = stylesName === null ? success(null) : archive.value.text(stylesName);
    if (!stylesXml.ok) return stylesXml;
    const styles = stylesXml.value === null ? null : new StyleSheetEditor(stylesXml.value);
    return success(new XlsxWriter(workbook.value, context.value, styles, limits));
  }

  /** `null` when the workbook has no sheet of this name. */
  sheet(name: string): FileResult<OpenSheet | null> {
    const known = this.sheets.get(name);
    if (known) return success(known);
    const entry = this.workbook.sheets.find((candidate) => candidate.name === name);
    if (!entry) return success(null);
    const xml = this.workbook.archive.text(entry.partName);
    if (!xml.ok) return xml;
    const content = readWorksheet(xml.value, this.context, new ReadBudget(this.limits));
    if (!content.ok) return content;
    const sheet: OpenSheet = { entry, xml: xml.value, content: content.value };
    this.sheets.set(name, sheet);
    return success(sheet);
  }

  /** The fills of cells, by `row,column`; absent where there is none or it depends on the theme. */
  fillsOf(sheet: OpenSheet, positions: readonly CellPosition[]): ReadonlyMap<string, string> {
    const fills = new Map<string, string>();
    const looks = positions.map((position): CellPatch => ({
      position,
      rewrite: (cell) => {
        const fill = this.styles?.fillOf(cell.style);
        if (fill !== undefined) fills.set(`${position.row},${position.column}`, fill);
        return cell.xml;
      },
    }));
    patchSheet(sheet.xml, looks, { recalculate: false });
    return fills;
  }

  /** Writes cells of one sheet, at most one write per cell. */
  write(sheet: OpenSheet, writes: readonly CellWrite[]): WrittenCell[] {
    if (writes.length === 0) return [];
    const written: WrittenCell[] = [];
    const patches = writes.map((write): CellPatch => ({
      position: write.position,
      rewrite: (cell) => {
        const result = this.rewrite(cell, write);
        written.push(result);
        return result.xmlAfter;
      },
    }));
    // A chain of formulas is only kept by Excel itself; its results may hang on another sheet's cells.
    if (writes.some((write) => endsFormula(sheet, write))) this.forgetCalculationOrder();
    const recalculate =
      hasFormulas(sheet) || this.workbook.relationships.some(({ type }) => type === 'calcChain');
    this.replacePart(sheet.entry.partName, patchSheet(sheet.xml, patches, { recalculate }));
    return written;
  }

  /** The ranges of formulas that other cells share, by `row,column` of the cell that stores one. */
  formulaRangesOf(
    sheet: OpenSheet,
    positions: readonly CellPosition[],
  ): ReadonlyMap<string, CellRange> {
    const ranges = new Map<string, CellRange>();
    const looks = positions.map((position): CellPatch => ({
      position,
      rewrite: ({ xml }) => {
        const reference = FORMULA_RANGE.exec(xml ?? '')?.[1];
        const range = reference === undefined ? null : parseRangeAddress(reference);
        if (range) ranges.set(`${position.row},${position.column}`, range);
        return xml;
      },
    }));
    patchSheet(sheet.xml, looks, { recalculate: false });
    return ranges;
  }

  private forgetCalculationOrder(): void {
    const name = relationshipsNameOf(this.workbook.workbookName);
    const xml = this.workbook.archive.text(name);
    if (xml.ok) this.replacePart(name, forgetCalculationOrder(xml.value));
  }

  replacePart(name: string, text: string): void {
    this.replaced.set(this.workbook.archive.storedName(name), encodeXml(text));
  }

  /** A part that the file does not have yet. */
  addPart(name: string, text: string): void {
    this.added.set(name, new TextEncoder().encode(text));
  }

  /** The file with everything that was written. */
  finish(): Uint8Array {
    const { stylesName, archive } = this.workbook;
    if (stylesName !== null && this.styles?.isChanged)
      this.replacePart(stylesName, this.styles.toXml());
    return rewriteZip(archive, this.replaced, this.added);
  }

  private rewrite(cell: PlacedCell, write: CellWrite): WrittenCell {
    const { restore, content } = write;
    const isRestored = restore !== undefined && restore.expected === cell.xml;
    const style = isRestored ? styleIn(restore.original) : this.restyle(cell.style, write);
    let xml: string | null;
    if (isRestored) xml = restore.original;
    else if (content === null) xml = style === cell.style ? cell.xml : restyledCellXml(cell, style);
    else xml = cellXml(cell, style, content);
    return {
      cell: write.cell,
      xmlBefore: cell.xml,
      xmlAfter: xml,
      formatAfter: this.styles?.numberFormatOf(style) ?? 'General',
      fillBefore: this.styles?.fillOf(cell.style),
      fillAfter: this.styles?.fillOf(style),
    };
  }

  private restyle(style: number, write: CellWrite): number {
    return this.styles ? write.restyle(style, this.styles) : style;
  }
}

/** True when the cell holds a formula and is to hold none. */
function endsFormula(sheet: OpenSheet, { position, content, restore }: CellWrite): boolean {
  const isFormula = cellAt(sheet.content, position)?.formula !== undefined;
  return isFormula && content !== null && content.formula === undefined && restore === undefined;
}

function styleIn(xml: string | null): number {
  const match = /^<[^>]*\ss\s*=\s*["'](\d+)/.exec(xml ?? '');
  return match ? Number(match[1]) : 0;
}
