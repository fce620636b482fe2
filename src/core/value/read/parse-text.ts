/** A text to what it says. Every text gets an answer: what is no value is words. */
import { findCalendar } from './calendar';
import { parseCoverage } from './coverage';
import { parseFrequency } from './frequency';
import { namesMoney } from './name-hints';
import { splitNotes } from './notes';
import { scanQuantities, type Scan } from './scan';
import { spellOut } from './spelling';
import { settleSpelling } from './settle-spelling';
import { saysNothing } from './not-applicable';
import { splitParts } from './split-parts';
import { parseTier } from '../word/tiers';
import { unitOf } from '../unit/units';
import type { CompoundValue, ParsedValue } from '../value';
import { readWording, saysNothingDone, saysZero } from '../word/words';

/** Longer texts are descriptions; they are words whatever stands in them. */
const MAX_VALUE_LENGTH = 300;
const RATE_AT_END = /率(?:达到?|为|不低于|超过|[≥>=])?[\d.]{1,8}%(?:以上)?$/;
const COMPARING = /[≥≤<>=]/;
const DIGIT = /\d/;
/** 每月15日前: a date that comes back, neither a number of days nor a deadline. */
const MONTHLY_DAY = /每个?[月季年].{0,6}\d[日号月]/;
const BARE_MONTHS = /^[<≤=>≥]?\d+月$/;
/** Words that turn the number beside them into a plan, a gap or an exception. */
const OTHER_NUMBER =
  /未完成|未达|未能|没有|没完成|尚未|尚缺|还差|缺口|剩余|除外|其中|计划|原定|其余|应为|预计|拟/;

/** What the parts of a value are read with. */
export interface Reading {
  readonly indicator: string;
  readonly isActual: boolean;
  /** A bare `6月` is six months, not June. */
  readonly monthsAreLengths: boolean;
}

function words(text: string): ParsedValue {
  return { kind: 'qualitative', text, ...readWording(text) };
}

const isMeasured = (value: ParsedValue): boolean =>
  value.kind !== 'qualitative' && value.kind !== 'blank' && value.kind !== 'tier';

function parseCalendar(text: string, reading: Reading): ParsedValue | null {
  const found = findCalendar(text);
  if (!found) return null;
  const before = text.slice(0, found.start);
  const rest = before + text.slice(found.end);
  if (DIGIT.test(rest) || /[每次,;。]/.test(rest)) return null;
  if (reading.isActual && saysNothingDone(rest)) return null;
  if (reading.monthsAreLengths && rest === '' && BARE_MONTHS.test(text)) return null;
  if (/率|度$/.test(before)) return null;
  return { ...found.value, text };
}

/** `5万` under 成本 are 万元, and `≤6月` under 时间 are six months. */
function settleUnit(text: string, reading: Reading): string {
  const last = text.charAt(text.length - 1);
  if ((last === '万' || last === '亿') && namesMoney(reading.indicator)) return `${text}元`;
  if (reading.monthsAreLengths && BARE_MONTHS.test(text)) {
    return `${text.slice(0, -1)}个月`;
  }
  return text;
}

function markLooseMoney(value: ParsedValue, text: string, settled: string): ParsedValue {
  if (value.kind !== 'quantity' || settled === text || value.unit?.dimension !== 'money') {
    return value;
  }
  const standard = unitOf(settled.slice(-2))?.name;
  if (standard === undefined) return value;
  return { ...value, unit: { ...value.unit, text: text.slice(-1), standard } };
}

/** ≥95%且≤100%: two bounds of one value; `null` for several requirements. */
function intervalOf(parts: readonly ParsedValue[], text: string): ParsedValue | null {
  const [low, high] = parts;
  if (parts.length !== 2 || low?.kind !== 'quantity' || high?.kind !== 'quantity') return null;
  if (low.comparator !== 'ge' || high.comparator !== 'le' || low.value > high.value) return null;
  if ((low.unit ?? high.unit)?.name !== high.unit?.name) return null;
  if (low.change !== undefined || high.change !== undefined) return null;
  const { unit } = high;
  return { kind: 'range', text, low: low.value, high: high.value, unit, isBounded: true };
}

/** Words of two bounds: ≥95%且≤100%; any other word speaks of several things. */
const BOUND_WORDS = /^(?:[且并而,;、]|同时)*$/;

const CHANGE_SIGN = /[降升增减提缩]/;

/** 由120项降为95项, 降至95项: the second number is the one that counts. */
function saysFromTo(words: string): boolean {
  const from = words.search(/[由从]/);
  if (from >= 0 && CHANGE_SIGN.test(words.slice(from + 1))) return true;
  const change = words.search(CHANGE_SIGN);
  return change >= 0 && words.indexOf('至', change + 1) >= 0;
}

function fromScan(scan: Scan, text: string, reading: Reading): ParsedValue | null {
  const { quantities } = scan;
  const [first, second] = quantities;
  if (first === undefined) return null;
  // 12345热线接通率≥90%: the sign tells which number is meant.
  const isMarked = second === undefined && first.kind === 'quantity' && COMPARING.test(text);
  if (scan.hasOtherNumbers && !isMarked) return null;
  if (reading.isActual && OTHER_NUMBER.test(scan.words)) return null;
  if (second === undefined) return { ...first, text };
  const last = quantities[quantities.length - 1];
  // 20日内办结率100%: the first number only says which rate is meant.
  if (last?.unit?.name === '%' && RATE_AT_END.test(text)) return { ...last, text };
  if (quantities.length === 2 && saysFromTo(scan.words)) {
    return { ...second, text };
  }
  const interval = BOUND_WORDS.test(scan.words) ? intervalOf(quantities, text) : null;
  return interval ?? { kind: 'compound', text, relation: 'all', parts: quantities };
}

function parseAlternatives(text: string, reading: Reading): CompoundValue | null {
  if (text.indexOf('或') < 0) return null;
  const parts = text.split(/或者|或/).filter((part) => part !== '');
  if (parts.length < 2) return null;
  return {
    kind: 'compound',
    text,
    relation: 'any',
    parts: parts.map((part) => parseSimple(part, reading)),
  };
}

/** 较过去五年提升, 近三年持续下降: the years say what it is compared with. */
const COMPARED_SPAN =
  /(?:较|比|与|同)?(?:过去|最近|此前|前|近|往)[\d一二两三四五六七八九十]{1,2}个?(?:年度|年|个月|季度)(?:以来|来|间|内)?/;
const COURSE = /提|升|降|增|减|改善|持平|好转|平均/;

/** What is asked beside such a span; `null` where there is none. */
function withoutComparedSpan(text: string): string | null {
  const span = COMPARED_SPAN.exec(text);
  if (!span) return null;
  const rest = text.slice(0, span.index) + text.slice(span.index + span[0].length);
  return COURSE.test(rest) ? rest : null;
}

/** One requirement or one result. */
function parseSimple(text: string, reading: Reading): ParsedValue {
  const compared = withoutComparedSpan(text);
  if (compared !== null) {
    const value = parseSimple(compared, reading);
    return value.kind === 'qualitative' ? words(text) : { ...value, text };
  }
  if (saysZero(text)) {
    return { kind: 'quantity', text, comparator: 'eq', value: 0, unit: null };
  }
  const early = parseFrequency(text) ?? parseCoverage(text) ?? parseCalendar(text, reading);
  if (early) return early;
  if (MONTHLY_DAY.test(text)) return words(text);
  const either = parseAlternatives(text, reading);
  if (either?.parts.every(isMeasured)) return either;
  const settled = settleUnit(text, reading);
  const scan = scanQuantities(settled);
  const quantity = fromScan(scan, text, reading);
  if (quantity) return markLooseMoney(quantity, text, settled);
  return either ?? words(text);
}

function parseMain(text: string, reading: Reading): ParsedValue {
  if (!/[,;、。]/.test(text)) return parseSimple(text, reading);
  const whole = parseCoverage(text) ?? parseCalendar(text, reading);
  if (whole) return whole;
  const parts = splitParts(text);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return parseSimple(only, reading);
  const parsed = parts.map((part) => parseSimple(part, reading));
  if (!parsed.some(isMeasured)) return words(text);
  const isPlain = parts.every((part) => COMPARING.test(part.charAt(0)));
  const interval = isPlain ? intervalOf(parsed, text) : null;
  if (interval) return interval;
  return { kind: 'compound', text, relation: 'all', parts: parsed };
}

/** The lines of a cell are parts only where each is a value of its own; otherwise they are wrapped text. */
function parseLines(lines: readonly string[], reading: Reading): ParsedValue | null {
  if (lines.length < 2 || !lines.every((line) => DIGIT.test(line))) return null;
  const parts = lines.map((line) => parseMain(splitNotes(line).main, reading));
  return parts.every(isMeasured)
    ? { kind: 'compound', text: lines.join(';'), relation: 'all', parts }
    : null;
}

function parseWithNotes(text: string, reading: Reading): ParsedValue {
  const { main, notes } = splitNotes(text);
  const value = parseMain(main, reading);
  if (notes.length === 0) return value;
  const note = notes.join(';');
  if (value.kind === 'qualitative') {
    for (const inner of notes) {
      const read = parseMain(inner, reading);
      if (read.kind === 'deadline' || read.kind === 'period') return { ...read, note: main };
    }
  }
  return { ...value, note };
}

function readText(text: string, reading: Reading): ParsedValue {
  const spelled = settleSpelling(spellOut(text));
  if (spelled === '' || saysNothing(spelled)) return { kind: 'blank', text };
  if (spelled.length > MAX_VALUE_LENGTH) return { ...words(spelled), text };
  const tier = parseTier(spelled);
  if (tier) return { ...tier, text };
  if (text.indexOf('\n') >= 0) {
    const lines = text
      .split(/[\r\n]+/)
      .map(spellOut)
      .filter((line) => line !== '');
    const stacked = parseLines(lines, reading);
    if (stacked) return { ...stacked, text };
  }
  return { ...parseWithNotes(spelled, reading), text };
}

const known = new Map<string, ParsedValue>();
/** Forms repeat a few dozen texts; the memory stays small enough for a pane that is open all day. */
const MAX_KNOWN = 2000;
const MAX_KNOWN_LENGTH = 40;
/** Texts that the name of the indicator settles, see `settleUnit`. */
const NEEDS_NAME = /[万亿]/;

/**
 * Reads a target or an actual value. `text` is as typed; the result carries it unchanged.
 * Never throws; takes time linear in the length of the text. The same text gives the same object.
 */
export function parseText(text: string, reading: Reading): ParsedValue {
  if (text.length > MAX_KNOWN_LENGTH) return readText(text, reading);
  const isMoney = NEEDS_NAME.test(text) && namesMoney(reading.indicator);
  const key =
    (reading.isActual ? 'a' : 't') +
    (reading.monthsAreLengths ? 'l' : 'm') +
    (isMoney ? 'y' : 'n') +
    text;
  const found = known.get(key);
  if (found) return found;
  const value = readText(text, reading);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, value);
  return value;
}
