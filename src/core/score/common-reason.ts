/** Reasons of rows out of the one place below the table that some forms print for all of them. */
import type { Form, IndicatorRow } from '../form/form';
import { normalise } from '../sheet/text';
import { isEmptyMark } from '../value/read/not-applicable';
import { plainName } from '../value/word/indicator-name';

/** Ends of sentences, and the numbers of a list: `1.`, `2、`, `（3）`. */
const PIECE = /[。；;\n]+|(?=[(（]\d{1,2}[)）])|(?=(?:^|[^\d.])\d{1,2}[.、．](?!\d))/;
/** Shorter names occur in every text. */
const SHORTEST_NAME = 3;

/** A row by the name that a text may give it. */
interface NamedRow {
  readonly name: string;
  readonly number: number;
}

/** The longest names first: 培训人数 inside 培训人数达标率 is another row's name. */
function byLengthOfName(rows: readonly IndicatorRow[]): readonly NamedRow[] {
  return rows
    .map(({ name, number }) => ({ name: normalise(plainName(name)), number }))
    .filter(({ name }) => name.length >= SHORTEST_NAME)
    .sort((one, other) => other.name.length - one.name.length);
}

/** Numbers of the rows that a piece of text names. */
function namedIn(piece: string, rows: readonly NamedRow[]): readonly number[] {
  const named: number[] = [];
  let rest = normalise(piece);
  for (const { name, number } of rows) {
    if (rest.indexOf(name) < 0) continue;
    named.push(number);
    rest = rest.split(name).join(' ');
  }
  return named;
}

/** What the common place says of each row that it names, by row number: from the name on, up to the next one. */
function reasonsByRow({ closing, rows }: Form): ReadonlyMap<number, string> {
  const reasons = new Map<number, string>();
  const byLength = byLengthOfName(rows);
  let speaksOf: readonly number[] = [];
  for (const piece of (closing.reasons?.value.text ?? '').split(PIECE)) {
    const text = piece.trim();
    if (text === '') continue;
    const named = namedIn(text, byLength);
    if (named.length > 0) speaksOf = named;
    for (const row of speaksOf) {
      const before = reasons.get(row);
      reasons.set(row, before === undefined ? text : `${before}；${text}`);
    }
  }
  return reasons;
}

const known = new WeakMap<Form, ReadonlyMap<number, string>>();

/** What is written about the row in the common place; `''` where nothing is, or the row has a place of its own. */
export function commonReasonOf(form: Form, row: IndicatorRow): string {
  if (!hasCommonPlace(form)) return '';
  let reasons = known.get(form);
  if (!reasons) {
    reasons = reasonsByRow(form);
    known.set(form, reasons);
  }
  return reasons.get(row.number) ?? '';
}

/** True where reasons have one place below the table and no column of their own. */
export function hasCommonPlace(form: Form): boolean {
  return form.closing.reasons !== undefined && form.columns.deviationReason === undefined;
}

/** True when nothing, or only 无 or `/`, stands in the common place. */
export function isCommonPlaceBlank({ closing }: Form): boolean {
  const text = normalise(closing.reasons?.value.text ?? '').replace(/[。.]$/, '');
  return text === '' || text === '无' || isEmptyMark(text);
}
