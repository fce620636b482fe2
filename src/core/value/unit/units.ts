/** The table of units as a lookup: reading, standard spelling, exact conversion. */
import { createLexicon } from '../read/lexicon';
import table from './units.json';
import type { Dimension, Unit } from '../value';

interface UnitRow {
  readonly name: string;
  readonly dimension: Dimension;
  /** How many of the smallest or base unit of its scale; 1 when absent. */
  readonly factor?: number;
  /** Units of dimension `other` convert only within one scale. */
  readonly scale?: string;
  readonly aliases?: readonly string[];
  /** Spellings that are understood but not standard (V04). */
  readonly loose?: readonly string[];
}

interface UnitEntry {
  readonly row: UnitRow;
  readonly isLoose: boolean;
}

const rows = table as readonly UnitRow[];

const lexicon = createLexicon<UnitEntry>(
  rows.flatMap((row) => [
    [row.name, { row, isLoose: false }] as const,
    ...(row.aliases ?? []).map((word) => [word, { row, isLoose: false }] as const),
    ...(row.loose ?? []).map((word) => [word, { row, isLoose: true }] as const),
  ]),
);

/** A unit and the place behind it. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly end: number;
}

const isLatin = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** The simple unit that begins at `at`: the longest name or alias of the table. */
export function readSimpleUnit(text: string, at: number): UnitMatch | null {
  const match = lexicon.at(text, at);
  if (!match) return null;
  // `5m` is a length, `5mobile` and `5G基站` are not units.
  if (isLatin(text.charCodeAt(match.end - 1)) && isLatin(text.charCodeAt(match.end))) return null;
  const { row, isLoose } = match.meaning;
  const unit: Unit = { text: match.word, name: row.name, dimension: row.dimension };
  return { unit: isLoose ? { ...unit, standard: row.name } : unit, end: match.end };
}

const COUNTED_IN = /^(?:[十百千]?万|亿|千|百)/;

/** A cell of the 计量单位 column: a unit, or the many that it counts in, as 万人, 亿元 and 万剂次. */
export function isUnitText(text: string): boolean {
  const single = text.replace(COUNTED_IN, '');
  return unitOf(text) !== null || (single !== text && (single === '' || unitOf(single) !== null));
}

/** A denominator not in the table: up to four Chinese letters that end the value, as in 元/学生. */
const MAX_FREE_DENOMINATOR = 4;
const LONGEST_MANY = 7;

/** Signs between the parts of a unit: 元/人, 元/人·月, 元/人*月, 元.人, 万元、公里, 元每生每天. */
const SEPARATORS = '/·*×.、每';

const isEndOfUnit = (text: string, at: number): boolean =>
  at === text.length || (SEPARATORS + '(),;。').indexOf(text.charAt(at)) >= 0;

/** 10万, 十万人, 百万: the many of which so many are meant. */
const MANY = /^(?:\d{1,3}|[一十百千]{1,2})?[万亿](?:人口|[人户车])?/;

interface Denominator {
  readonly name: string;
  readonly end: number;
  /** It stands in the table or counts people or things; free letters may be any word. */
  readonly isKnown: boolean;
}

function readDenominator(text: string, at: number): Denominator | null {
  const start = text.charAt(at) === '每' ? at + 1 : at;
  const many = MANY.exec(text.slice(start, start + LONGEST_MANY))?.[0];
  if (many !== undefined && isEndOfUnit(text, start + many.length)) {
    const name = many.replace(/十/, '10').replace(/人口$/, '人');
    return { name, end: start + many.length, isKnown: true };
  }
  const known = readSimpleUnit(text, start);
  // 元/人·月 and 元/人/月 are one: the table knows 人月 as a unit of its own.
  if (known) {
    return {
      name: known.unit.name.replace(/^人([天月年])$/, '人/$1'),
      end: known.end,
      isKnown: true,
    };
  }
  let end = start;
  while (
    end < text.length &&
    end - start < MAX_FREE_DENOMINATOR &&
    isChinese(text, end) &&
    text.charAt(end) !== '每'
  ) {
    end += 1;
  }
  return end > start && isEndOfUnit(text, end)
    ? { name: text.slice(start, end), end, isKnown: false }
    : null;
}

function isChinese(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}

/** 人*月 and 批·次 are the 人月 and 批次 of the table, not so many per month or time. */
function readProduct(text: string, simple: UnitMatch): UnitMatch | null {
  if ('·*×、'.indexOf(text.charAt(simple.end) || ' ') < 0) return null;
  const factor = readSimpleUnit(text, simple.end + 1);
  const row = factor && lexicon.get(simple.unit.text + factor.unit.text)?.row;
  if (!factor || !row) return null;
  const written = text.slice(simple.end - simple.unit.text.length, factor.end);
  return { unit: { text: written, name: row.name, dimension: row.dimension }, end: factor.end };
}

/** Order says nothing: 元/人/月 and 元/月/人 are one. */
function compoundName(numerator: string, denominators: readonly string[]): string {
  const parts = denominators.join('/').split('/');
  return [numerator, ...parts.sort()].join('/');
}

/** What follows the numerator is a denominator; behind anything but a slash only one that is known. */
function mayFollow(sign: string, simple: UnitMatch, isFirst: boolean): boolean {
  if (sign === '/') return true;
  // 3月每周 is no unit: behind a time 每 begins something new.
  if (sign === '每') return simple.unit.dimension !== 'time';
  return !isFirst || simple.unit.dimension === 'money' || simple.unit.dimension === 'persons';
}

/** A unit with denominators: 元/人, 人/场, 元/人·月, 5000元每人. Dimension `other`: it compares only with its like. */
export function readUnit(text: string, at: number): UnitMatch | null {
  const first = readSimpleUnit(text, at);
  if (!first) return null;
  const simple = readProduct(text, first) ?? first;
  let { end } = simple;
  const denominators: string[] = [];
  while (end < text.length) {
    const sign = text.charAt(end);
    if (SEPARATORS.indexOf(sign) < 0) break;
    if (!mayFollow(sign, simple, denominators.length === 0)) break;
    const denominator = readDenominator(text, end + 1);
    if (!denominator) break;
    const isSure = sign === '/' || sign === '每' || sign === '·';
    if (!isSure && !(denominator.isKnown && isEndOfUnit(text, denominator.end))) break;
    denominators.push(denominator.name);
    ({ end } = denominator);
  }
  if (denominators.length === 0) return simple;
  const name = compoundName(simple.unit.name, denominators);
  return { unit: { text: text.slice(at, end), name, dimension: 'other' }, end };
}

/** `5000每人` says for whom, not what: a unit without its numerator (V03). */
export function readBareDenominator(text: string, at: number): UnitMatch | null {
  const sign = text.charAt(at);
  const denominator = sign === '每' || sign === '/' ? readDenominator(text, at + 1) : null;
  if (!denominator) return null;
  const unit = unknownUnit(text.slice(at, denominator.end));
  return { unit: { ...unit, name: `/${denominator.name}` }, end: denominator.end };
}

/** A whole text that is a unit, such as a cell of the 计量单位 column. */
export function unitOf(text: string): Unit | null {
  const match = readUnit(text, 0);
  return match && match.end === text.length ? match.unit : null;
}

/** A unit with a denominator added: 元 and 人 give 元/人. */
export function perUnit(unit: Unit, denominator: string, text: string): Unit {
  const { numerator, denominator: rest } = splitUnitName(unit.name);
  const name = compoundName(numerator, rest === '' ? [denominator] : [rest, denominator]);
  return { text, name, dimension: 'other' };
}

/** A measure word the table does not know; it compares only with itself. */
export function unknownUnit(text: string): Unit {
  return { text, name: text, dimension: 'other' };
}

/** Numerator and the rest of a compound name: 元/人/年 → 元 and 人/年. */
export function splitUnitName(name: string): { numerator: string; denominator: string } {
  const slash = name.indexOf('/');
  return slash < 0
    ? { numerator: name, denominator: '' }
    : { numerator: name.slice(0, slash), denominator: name.slice(slash + 1) };
}

/** Scale on which a simple unit converts exactly, and its factor; `null` for units that only equal themselves. */
export function unitScale(name: string): { scale: string; factor: number } | null {
  const entry = lexicon.get(name);
  if (!entry) return null;
  const { row } = entry;
  switch (row.dimension) {
    case 'money':
    case 'ratio':
    case 'points':
    case 'area':
    case 'length':
    case 'mass':
    case 'volume':
    case 'energy':
      return { scale: row.dimension, factor: row.factor ?? 1 };
    case 'other':
      return { scale: row.scale ?? row.name, factor: row.factor ?? 1 };
    case 'time':
    case 'persons':
    case 'visits':
    case 'households':
    case 'organisations':
    case 'occurrences':
    case 'items':
    case 'score':
      return null;
  }
}

/** Dimension of a simple unit by its name in calculation. */
export function dimensionOf(name: string): Dimension {
  return lexicon.get(name)?.row.dimension ?? 'other';
}
