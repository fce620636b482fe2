/** Small workbooks with what the samples do not show: hidden and protected sheets, formulas, no form. */
import type { NamedWorkbook } from './workbench-session';
import type { SampleRow } from '../taskpane/sample-workbook';
import { toAddress } from '../../src/core/sheet/address';
import { DEFAULT_STYLES, makeXlsx } from '../file/xlsx-parts';

export interface SheetDescription {
  readonly rows: readonly SampleRow[];
  readonly isHidden?: boolean;
  readonly isProtected?: boolean;
}

export function workbookWith(sheets: Readonly<Record<string, SheetDescription>>): NamedWorkbook {
  return {
    name: '样表.xlsx',
    bytes: makeXlsx({
      styles: DEFAULT_STYLES,
      sheets: Object.entries(sheets).map(([name, { rows, isHidden, isProtected }]) => ({
        name,
        data: rows.map(rowXml).join(''),
        ...(isHidden ? { state: 'hidden' } : {}),
        ...(isProtected ? { after: '<sheetProtection sheet="1"/>' } : {}),
      })),
    }),
  };
}

function rowXml(cells: SampleRow, row: number): string {
  const content = cells.map((cell, column) => cellXml(cell, toAddress({ row, column })));
  return `<row r="${row + 1}">${content.join('')}</row>`;
}

function cellXml(cell: SampleRow[number], address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') {
    return `<c r="${address}"><f>${cell.formula.slice(1)}</f><v>${cell.value}</v></c>`;
  }
  return `<c r="${address}" t="inlineStr"><is><t>${String(cell)}</t></is></c>`;
}
