import { parseRangeAddress } from '../../core/sheet/address';
import type { CellPosition } from '../../core/sheet/snapshot';
import type { SpreadFormula } from '../spread-formulas';
import type { XmlScanner } from '../xml/xml-scanner';
import { decodeSpreadsheetEscapes } from '../xml/xml-text';
import { offsetBetween, shiftFormula } from './shift-formula';

interface SharedFormula {
  readonly at: CellPosition;
  readonly text: string;
}

/** The formulas of one sheet; cells of a shared formula get the text that Excel shows for them. */
export class FormulaBook {
  readonly spread: SpreadFormula[] = [];
  private readonly shared = new Map<string, SharedFormula>();

  /** Reads the `<f>` that has just been opened. The result starts with `=`. */
  read(scanner: XmlScanner, at: CellPosition): string {
    const type = scanner.attribute('t');
    const sharedIndex = scanner.attribute('si');
    const reference = scanner.attribute('ref');
    const text = decodeSpreadsheetEscapes(scanner.readText());
    if (type === 'shared' && sharedIndex !== undefined) {
      return `=${this.readShared(sharedIndex, text, at)}`;
    }
    const formula = type === 'dataTable' ? '=TABLE()' : `=${text}`;
    const range = reference === undefined ? null : parseRangeAddress(reference);
    const isSpread = (type === 'array' || type === 'dataTable') && range !== null;
    // Most array formulas stand in one cell, where nothing has to be spread.
    if (isSpread && range.rowCount * range.columnCount > 1) this.spread.push({ range, formula });
    return formula;
  }

  private readShared(index: string, text: string, at: CellPosition): string {
    if (text !== '') {
      this.shared.set(index, { at, text });
      return text;
    }
    const source = this.shared.get(index);
    if (!source) return '';
    const { rows, columns } = offsetBetween(source.at, at);
    return shiftFormula(source.text, rows, columns);
  }
}
