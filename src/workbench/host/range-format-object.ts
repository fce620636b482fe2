/**
 * Excel.RangeFormat with fill, protection and the little layout that a new sheet gets
 * (https://learn.microsoft.com/javascript/api/excel/excel.rangeformat).
 */
import type { CellRange } from '../../core/sheet/snapshot';
import { asText, type HostObject } from './host-object';
import type { Json } from './json';
import { cellKey, ensureCell, type ModelCell, type ModelSheet } from './workbook-model';
import { assertWritable } from './write-cells';

const NO_FILL = '#FFFFFF';

function eachCell(area: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      visit(row, column);
    }
  }
}

/** doc: a format that differs within the range reads as `null`. */
function common<Value extends Json>(
  sheet: ModelSheet,
  area: CellRange,
  toValue: (cell: ModelCell | undefined) => Value,
): Value | null {
  const first = toValue(sheet.cells.get(cellKey(area.row, area.column)));
  let isCommon = true;
  eachCell(area, (row, column) => {
    isCommon = isCommon && toValue(sheet.cells.get(cellKey(row, column))) === first;
  });
  return isCommon ? first : null;
}

/** Formatting a protected sheet is refused too, unless protection allows it; the stand-in never allows it. */
function setFill(sheet: ModelSheet, area: CellRange, fill: string | null): void {
  eachCell(area, (row, column) => {
    assertWritable(sheet, row, column);
    ensureCell(sheet, row, column).fill = fill;
  });
}

function plain(type: string, members: Partial<HostObject>): HostObject {
  return { type, identity: {}, properties: {}, setters: {}, links: {}, methods: {}, ...members };
}

export function rangeFormatObject(sheet: ModelSheet, area: CellRange): HostObject {
  return plain('RangeFormat', {
    setters: {
      columnWidth: (width) => {
        eachCell({ ...area, rowCount: 1 }, (_row, column) => {
          sheet.columnWidths.set(column, Number(width));
        });
      },
      // layout only: nothing in the stand-in shows it
      wrapText: () => undefined,
    },
    links: {
      // RangeFill.color: `#FFFFFF` where there is no fill; clear() takes the fill away
      fill: () =>
        plain('RangeFill', {
          properties: { color: () => common(sheet, area, (cell) => cell?.fill ?? NO_FILL) },
          setters: { color: (color) => setFill(sheet, area, asText(color).toUpperCase()) },
          methods: {
            clear: () => {
              setFill(sheet, area, null);
              return undefined;
            },
          },
        }),
      protection: () =>
        plain('FormatProtection', {
          properties: { locked: () => common(sheet, area, (cell) => cell?.locked ?? true) },
        }),
    },
  });
}
