/** One file as we read it beside what another program reads, cell by cell. */
import { toRangeAddress, toAddress } from '../../src/core/sheet/address';
import type { SheetCell, SheetSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';

/** What a witness says of one cell; `formula` as the witness writes it. */
export interface WitnessCell {
  readonly text?: string;
  readonly number?: number;
  readonly boolean?: boolean;
  readonly error?: string;
  readonly formula?: string;
  readonly format?: string;
  readonly merge?: string;
}

export interface WitnessBook {
  readonly failure?: string;
  readonly sheets?: readonly {
    readonly name: string;
    readonly hidden: boolean;
    readonly cells: Readonly<Record<string, WitnessCell>>;
  }[];
}

export interface Difference {
  readonly file: string;
  readonly witness: string;
  readonly aspect: 'opening' | 'sheets' | 'value' | 'formula' | 'format' | 'merge';
  readonly at: string;
  readonly ours: string;
  readonly theirs: string;
  /** Whether we read a formula there. */
  readonly isFormula: boolean;
}

/** Numbers agree to the last bits that a program may round away. */
const TOLERANCE = 1e-12;

function ownValue(cell: SheetCell | undefined): string {
  if (!cell || cell.value === null || cell.value === '') return '';
  if (cell.isError) return `error ${cell.value}`;
  return `${typeof cell.value} ${cell.value}`;
}

function theirValue({ text, number, boolean, error }: WitnessCell): string {
  if (error !== undefined) return `error ${error}`;
  if (boolean !== undefined) return `boolean ${boolean}`;
  if (number !== undefined) return `number ${number}`;
  return text === undefined || text === '' ? '' : `string ${text}`;
}

function isSameValue(own: SheetCell | undefined, other: WitnessCell): boolean {
  if (typeof own?.value === 'number' && other.number !== undefined) {
    const distance = Math.abs(own.value - other.number);
    return distance <= TOLERANCE * Math.max(1, Math.abs(own.value));
  }
  return ownValue(own) === theirValue(other);
}

function cellsOf(sheet: SheetSnapshot): Map<string, SheetCell> {
  const cells = new Map<string, SheetCell>();
  sheet.rows.forEach((row, rowOffset) =>
    row.forEach((cell, columnOffset) => {
      if (!cell) return;
      const place = {
        row: sheet.origin.row + rowOffset,
        column: sheet.origin.column + columnOffset,
      };
      cells.set(toAddress(place), cell);
    }),
  );
  return cells;
}

/** `own`: the reason for which we do not open the file, or what we read. */
export function compareBooks(
  file: string,
  witness: string,
  own: WorkbookSnapshot | string,
  other: WitnessBook,
): { readonly cells: number; readonly differences: Difference[] } {
  const differences: Difference[] = [];
  const differ = (
    aspect: Difference['aspect'],
    at: string,
    [ours, theirs]: readonly [string, string],
    isFormula = false,
  ): void => void differences.push({ file, witness, aspect, at, ours, theirs, isFormula });
  if (typeof own === 'string' || other.sheets === undefined) {
    const said = typeof own === 'string' ? own : 'opened';
    differ('opening', '', [said, other.failure ?? 'opened']);
    return { cells: 0, differences };
  }
  const outline = (sheets: readonly { name: string; hidden: boolean }[]): string =>
    sheets.map(({ name, hidden }) => `${name}${hidden ? ' (hidden)' : ''}`).join(' | ');
  const ourOutline = outline(
    own.sheets.map(({ name, visibility }) => ({ name, hidden: visibility !== 'visible' })),
  );
  if (ourOutline !== outline(other.sheets)) {
    differ('sheets', '', [ourOutline, outline(other.sheets)]);
  }
  let count = 0;
  for (const sheet of own.sheets) {
    const ours = cellsOf(sheet);
    const theirs = other.sheets.find(({ name }) => name === sheet.name)?.cells ?? {};
    const merges = new Map(
      (sheet.merges ?? []).map((merge) => [toAddress(merge), toRangeAddress(merge)]),
    );
    for (const at of new Set([...ours.keys(), ...Object.keys(theirs)])) {
      const cell = ours.get(at);
      const their = theirs[at] ?? {};
      count += 1;
      const place = `${sheet.name}!${at}`;
      if (!isSameValue(cell, their)) {
        const values = [ownValue(cell), theirValue(their)] as const;
        differ('value', place, values, cell?.formula !== undefined);
      }
      if ((cell?.formula !== undefined) !== (their.formula !== undefined)) {
        differ('formula', place, [cell?.formula ?? '', their.formula ?? '']);
      }
      if (
        witness === 'openpyxl' &&
        (cell?.numberFormat ?? 'General') !== (their.format ?? 'General')
      ) {
        differ('format', place, [cell?.numberFormat ?? 'General', their.format ?? 'General']);
      }
      if (their.merge !== undefined && their.merge !== merges.get(at)) {
        differ('merge', place, [merges.get(at) ?? '', their.merge]);
      }
    }
  }
  return { cells: count, differences };
}

const clipped = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** One line for people. */
export function differenceText({ file, witness, aspect, at, ours, theirs }: Difference): string {
  const values = `“${clipped(ours)}” here, “${clipped(theirs)}” there`;
  return `${file} ${at} ${aspect}, ${witness}: ${values}`.replace(/\s+/g, ' ');
}
