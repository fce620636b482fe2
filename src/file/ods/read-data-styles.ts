import { GENERAL_FORMAT } from '../format/built-in-formats';
import { XmlScanner } from '../xml/xml-scanner';

/** What reading needs to know of a cell style of an OpenDocument spreadsheet. */
export interface OdsCellStyle {
  readonly numberFormat: string;
  readonly isLocked: boolean;
}

/** Styles of one spreadsheet by name. */
export interface OdsStyles {
  readonly cells: ReadonlyMap<string, OdsCellStyle>;
  /** Names of table styles that hide their sheet. */
  readonly hiddenTables: ReadonlySet<string>;
  /** Widths of column styles in characters. */
  readonly columnWidths: ReadonlyMap<string, number>;
}

interface RawStyle {
  readonly parent: string | undefined;
  readonly dataStyle: string | undefined;
  isLocked: boolean | undefined;
}

const DATA_STYLES: readonly string[] = [
  'number-style',
  'percentage-style',
  'currency-style',
  'date-style',
  'time-style',
  'text-style',
];
/** Width of one character of the default font, in centimetres. */
const CHARACTER_WIDTH = 0.2;
const CENTIMETRES: Readonly<Record<string, number>> = {
  cm: 1,
  mm: 0.1,
  in: 2.54,
  pt: 2.54 / 72,
  pc: 2.54 / 6,
  px: 2.54 / 96,
};

/** Reads the styles of `styles.xml` and `content.xml`; later ones win. */
export function readOdsStyles(parts: readonly string[]): OdsStyles {
  const formats = new Map<string, string>();
  const raw = new Map<string, RawStyle>();
  const hiddenTables = new Set<string>();
  const columnWidths = new Map<string, number>();
  for (const xml of parts) {
    const scanner = new XmlScanner(xml);
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open') continue;
      if (scanner.name === 'body') break;
      if (DATA_STYLES.includes(scanner.name)) {
        const name = scanner.attribute('name') ?? '';
        const code = readFormatCode(scanner);
        formats.set(name, code);
      } else if (scanner.name === 'style' || scanner.name === 'default-style') {
        readStyle(scanner, raw, hiddenTables, columnWidths);
      }
    }
  }
  const cells = new Map<string, OdsCellStyle>();
  for (const name of raw.keys()) cells.set(name, resolve(name, raw, formats));
  return { cells, hiddenTables, columnWidths };
}

function readStyle(
  scanner: XmlScanner,
  raw: Map<string, RawStyle>,
  hiddenTables: Set<string>,
  columnWidths: Map<string, number>,
): void {
  const { name: closing } = scanner;
  const name = scanner.attribute('name') ?? '';
  const style: RawStyle = {
    parent: scanner.attribute('parent-style-name'),
    dataStyle: scanner.attribute('data-style-name'),
    isLocked: undefined,
  };
  if (scanner.attribute('family') === 'table-cell') raw.set(name, style);
  if (scanner.isSelfClosing) return;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'close' && scanner.name === closing) return;
    if (token !== 'open') continue;
    const protection = scanner.attribute('cell-protect');
    if (scanner.name === 'table-cell-properties' && protection !== undefined) {
      style.isLocked = /protected/.test(protection);
    } else if (scanner.name === 'table-properties' && scanner.attribute('display') === 'false') {
      hiddenTables.add(name);
    } else if (scanner.name === 'table-column-properties') {
      const width = /^([\d.]+)(cm|mm|in|pt|pc|px)$/.exec(scanner.attribute('column-width') ?? '');
      const unit = width ? CENTIMETRES[width[2] as string] : undefined;
      if (width && unit) columnWidths.set(name, (Number(width[1]) * unit) / CHARACTER_WIDTH);
    }
  }
}

function resolve(
  name: string,
  raw: ReadonlyMap<string, RawStyle>,
  formats: ReadonlyMap<string, string>,
): OdsCellStyle {
  let numberFormat: string | undefined;
  let isLocked: boolean | undefined;
  const seen = new Set<string>();
  let current: string | undefined = name;
  while (current !== undefined && !seen.has(current)) {
    seen.add(current);
    const style = raw.get(current);
    numberFormat ??= style?.dataStyle === undefined ? undefined : formats.get(style.dataStyle);
    isLocked ??= style?.isLocked;
    current = style?.parent;
  }
  return { numberFormat: numberFormat ?? GENERAL_FORMAT, isLocked: isLocked ?? true };
}

/** The Excel code of the data style that has just been opened. */
function readFormatCode(scanner: XmlScanner): string {
  const { name: closing, isSelfClosing } = scanner;
  let code = '';
  while (!isSelfClosing) {
    const token = scanner.next();
    if (token === 'end' || (token === 'close' && scanner.name === closing)) break;
    if (token === 'open') code += readFormatPart(scanner);
  }
  if (closing === 'text-style') return '@';
  if (closing === 'percentage-style' && code.indexOf('%') < 0) code += '%';
  return code === '' ? GENERAL_FORMAT : code;
}

function readFormatPart(scanner: XmlScanner): string {
  const isLong = scanner.attribute('style') === 'long';
  switch (scanner.name) {
    case 'number':
      return numberCode(scanner);
    case 'scientific-number':
      return '0.00E+00';
    case 'text':
    case 'currency-symbol':
      return quoteLiteral(scanner.readText());
    case 'year':
      return isLong ? 'yyyy' : 'yy';
    case 'month':
      if (scanner.attribute('textual') === 'true') return isLong ? 'mmmm' : 'mmm';
      return isLong ? 'mm' : 'm';
    case 'day':
      return isLong ? 'dd' : 'd';
    case 'hours':
      return isLong ? 'hh' : 'h';
    case 'minutes':
      return isLong ? 'mm' : 'm';
    case 'seconds':
      return isLong ? 'ss' : 's';
    case 'am-pm':
      return 'AM/PM';
    default:
      return '';
  }
}

function numberCode(scanner: XmlScanner): string {
  const places = scanner.attribute('decimal-places');
  const decimals = Math.min(scanner.count('decimal-places', 0), 30);
  const digits = Math.max(1, Math.min(scanner.count('min-integer-digits', 1), 30));
  const isGrouped = scanner.attribute('grouping') === 'true';
  if (places === undefined && digits === 1 && !isGrouped) return GENERAL_FORMAT;
  const whole = isGrouped ? '#,##0' : '0'.repeat(digits);
  return decimals > 0 ? `${whole}.${'0'.repeat(decimals)}` : whole;
}

function quoteLiteral(text: string): string {
  if (text === '') return '';
  return /^[\s\-/:.,()%]$/.test(text) ? text : `"${text.replace(/"/g, '')}"`;
}
