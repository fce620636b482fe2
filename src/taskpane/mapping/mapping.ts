/** Mapping columns by hand: what is offered, guessed and needed. */
import { columnMissing } from '../../core/check/rules/column-missing';
import type { ReportedFinding } from '../../core/check/contract';
import type { Form, IndicatorColumn } from '../../core/form/form';
import { recogniseHeader } from '../../core/form/recognise-header';
import type { AssessedForm } from '../../core/score/result';
import { columnName } from '../../core/sheet/address';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { MappedColumn } from '../wording/names';
import type { MappingDraft } from '../shell/pane-state';

/** Columns that a person is asked for; levels are guessed beside them. */
export const MAPPED_COLUMNS: readonly MappedColumn[] = [
  'level3',
  'target',
  'actual',
  'weight',
  'score',
  'deviationReason',
];

const GUESSED: readonly IndicatorColumn[] = ['level1', 'level2', 'comparator', 'unit'];

/** Rows offered as header row: those with at least two texts. */
export interface HeaderRowOption {
  /** Zero-based on the sheet. */
  readonly row: number;
  readonly text: string;
}

const MOST_HEADER_ROWS = 60;
const LEAST_TEXTS = 2;

export function headerRowOptions({ origin, rows }: SheetSnapshot): readonly HeaderRowOption[] {
  const options: HeaderRowOption[] = [];
  for (const [index, cells] of rows.entries()) {
    const texts = cells
      .map((cell) => (typeof cell?.value === 'string' ? cell.value.replace(/\s+/g, '') : ''))
      .filter((text) => text !== '');
    if (texts.length >= LEAST_TEXTS) {
      options.push({ row: origin.row + index, text: texts.join(' | ') });
    }
    if (options.length === MOST_HEADER_ROWS) break;
  }
  return options;
}

/** Columns of a header row, with their letter and text. */
export interface ColumnOption {
  /** Zero-based on the sheet. */
  readonly column: number;
  readonly letters: string;
  readonly text: string;
}

export function columnOptions(
  { origin, rows }: SheetSnapshot,
  headerRow: number,
): readonly ColumnOption[] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const header = rows[headerRow - origin.row] ?? [];
  return Array.from({ length: width }, (_empty, index) => ({
    column: origin.column + index,
    letters: columnName(origin.column + index),
    text: header[index]?.text.replace(/\s+/g, '') ?? '',
  }));
}

/** What the header row says by itself; the person completes the rest. */
export function guessHeaderColumns(
  sheet: SheetSnapshot,
  headerRow: number,
): MappingDraft['columns'] {
  const wanted: readonly string[] = [...MAPPED_COLUMNS, ...GUESSED];
  const columns: Partial<Record<IndicatorColumn, number>> = {};
  for (const { column, text } of columnOptions(sheet, headerRow)) {
    const name = recogniseHeader(text)?.claims[0]?.column;
    if (name !== undefined && wanted.includes(name)) {
      const known = name as IndicatorColumn;
      if (columns[known] === undefined) columns[known] = column;
    }
  }
  return columns;
}

/** The form of a finding that misses a column, for pointing at the column by hand; `null` for other findings. */
export function formWithoutColumn(
  { code, form: id }: Pick<ReportedFinding, 'code' | 'form'>,
  forms: readonly AssessedForm[],
): Form | null {
  if (code !== columnMissing.meta.code) return null;
  return forms.find(({ form }) => form.id === id)?.form ?? null;
}

/** The row below which the form's rows begin: the lower one of two header rows. */
export function headerRowOf({ columns }: Form): number | null {
  const rows = Object.values(columns).map(({ cell }) => cell.row);
  return rows.length === 0 ? null : Math.max(...rows);
}

/** The columns as they were read. 备注 that stands in for the deviation reason is mapped as such. */
export function columnsReadFrom({ columns }: Form): MappingDraft['columns'] {
  const read: Partial<Record<IndicatorColumn, number>> = {};
  for (const name of Object.keys(columns) as IndicatorColumn[]) {
    const header = columns[name];
    if (header) read[name] = header.column;
  }
  return read;
}

/** A name and a target make a form; everything else may be absent. */
export function isComplete({ headerRow, columns }: MappingDraft): boolean {
  return headerRow !== null && columns.level3 !== undefined && columns.target !== undefined;
}
