import { BUILT_IN_FORMATS, GENERAL_FORMAT } from '../format/built-in-formats';
import { isDateFormat } from 'numfmt';
import { XmlScanner } from '../xml/xml-scanner';

/** What reading needs to know of one cell style (`cellXfs/xf`). */
export interface CellStyle {
  readonly numberFormat: string;
  readonly isDate: boolean;
  /** Cells are locked unless their style says otherwise. */
  readonly isLocked: boolean;
}

const DEFAULT_STYLE: CellStyle = { numberFormat: GENERAL_FORMAT, isDate: false, isLocked: true };

/** The styles by the number that cells carry in `s`; the first one also serves unknown numbers. */
export class StyleList {
  constructor(private readonly styles: readonly CellStyle[]) {}

  get(index: number): CellStyle {
    return this.styles[index] ?? this.styles[0] ?? DEFAULT_STYLE;
  }
}

/** Reads `styles.xml`; `null` when the file has none. */
export function readStyles(xml: string | null): StyleList {
  if (xml === null) return new StyleList([]);
  const codes = new Map<number, string>();
  const styles: CellStyle[] = [];
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.name === 'numFmt') {
      codes.set(scanner.count('numFmtId', 0), scanner.attribute('formatCode') ?? GENERAL_FORMAT);
    } else if (scanner.name === 'cellXfs') {
      readCellStyles(scanner, codes, styles);
    } else if (scanner.name === 'dxfs') {
      scanner.skipElement();
    }
  }
  return new StyleList(styles);
}

function readCellStyles(
  scanner: XmlScanner,
  codes: ReadonlyMap<number, string>,
  styles: CellStyle[],
): void {
  if (scanner.isSelfClosing) return;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'close' && scanner.name === 'cellXfs') return;
    if (token !== 'open' || scanner.name !== 'xf') continue;
    const id = scanner.count('numFmtId', 0);
    const numberFormat = codes.get(id) ?? BUILT_IN_FORMATS[id] ?? GENERAL_FORMAT;
    const isLocked = scanner.isSelfClosing || readLocked(scanner);
    styles.push({ numberFormat, isDate: isDateFormat(numberFormat), isLocked });
  }
}

function readLocked(scanner: XmlScanner): boolean {
  let isLocked = true;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'close' && scanner.name === 'xf') break;
    if (token !== 'open' || scanner.name !== 'protection') continue;
    isLocked = scanner.attribute('locked') === undefined || scanner.isOn('locked');
  }
  return isLocked;
}
