/** 另存副本: the opened file with the cells that were changed here, and nothing else. */
import type { CellChange, Edit } from '../../core/edit/edit';
import type { PortFailure, Result } from '../../core/port';
import { toAddress } from '../../core/sheet/address';
import { cellAt } from '../../core/sheet/cell-at';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { FilePort } from '../../file/file-port';
import { keyPosition, type ModelCell, type ModelSheet } from '../host/workbook-model';
import type { OpenedWorkbook } from './opened-workbook';
import { lookOfSheet, type SheetLook } from './sheet-looks';

export interface SavedCopy {
  readonly bytes: Uint8Array;
  /** Changes that could not be written, e.g. formulas typed here. */
  readonly leftOut: number;
}

/** What changed in one cell; `null` for a formula, which only Excel can enter. */
function contentChange(cell: ModelCell): CellChange | null {
  if (cell.formula !== null) return null;
  if (typeof cell.value === 'number') {
    return { kind: 'number', value: cell.value, numberFormat: cell.numberFormat };
  }
  return { kind: 'text', value: cell.value === null ? '' : String(cell.value) };
}

function changesOf(
  sheet: ModelSheet,
  original: SheetSnapshot,
  look: SheetLook,
): { readonly edits: Edit[]; readonly leftOut: number } {
  const edits: Edit[] = [];
  let leftOut = 0;
  sheet.cells.forEach((cell, key) => {
    const position = keyPosition(key);
    const before = cellAt(original, position);
    const add = (change: CellChange): void => {
      edits.push({
        cell: { sheet: original.name, address: toAddress(position) },
        before: {
          value: before?.value ?? null,
          ...(before?.formula === undefined ? {} : { formula: before.formula }),
        },
        change,
        purpose: 'score',
        safety: 'safe',
      });
    };
    const isFormula = cell.formula !== null || before?.formula !== undefined;
    const isChanged = isFormula
      ? cell.formula !== (before?.formula ?? null)
      : cell.value !== (before?.value ?? null);
    if (isChanged) {
      const change = contentChange(cell);
      if (change) add(change);
      else leftOut += 1;
    }
    const fill = look.lookOf(position.row, position.column)?.fill ?? null;
    if (cell.fill !== fill) add({ kind: 'fill', color: cell.fill });
  });
  return { edits, leftOut };
}

/** A sheet that was added here, as rows of plain values. */
function rowsOf(sheet: ModelSheet): (string | number | null)[][] {
  const rows: (string | number | null)[][] = [];
  sheet.cells.forEach((cell, key) => {
    const { row, column } = keyPosition(key);
    while (rows.length <= row) rows.push([]);
    const line = rows[row] as (string | number | null)[];
    while (line.length <= column) line.push(null);
    line[column] = typeof cell.value === 'boolean' ? String(cell.value) : cell.value;
  });
  return rows;
}

const POINTS_PER_CHARACTER = 5.5;

export async function saveCopy(workbook: OpenedWorkbook): Promise<Result<SavedCopy, PortFailure>> {
  const { name, bytes, original, host, looks } = workbook;
  const port = new FilePort(name, bytes);
  let leftOut = 0;
  const edits: Edit[] = [];
  const added: ModelSheet[] = [];
  for (const sheet of host.model.sheets) {
    const before = original.sheets.find((each) => each.name === sheet.name);
    if (!before) {
      added.push(sheet);
      continue;
    }
    const changes = changesOf(sheet, before, lookOfSheet(looks, sheet.name));
    edits.push(...changes.edits);
    leftOut += changes.leftOut;
  }
  if (edits.length > 0) {
    const applied = await port.apply(edits);
    if (!applied.ok) return applied;
    leftOut += applied.value.refused.length;
  }
  for (const sheet of added) {
    const widths = [...sheet.columnWidths.values()].map((points) => points / POINTS_PER_CHARACTER);
    const done = await port.addSheet({
      name: sheet.name,
      rows: rowsOf(sheet),
      columnWidths: widths,
    });
    if (!done.ok) return done;
  }
  return { ok: true, value: { bytes: port.bytes(), leftOut } };
}
