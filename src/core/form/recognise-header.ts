/** What a header cell names. */
import { dropEnd, dropSpaces, normalise, toHalfWidth } from '../sheet/text';
import { splitBrackets } from './brackets';
import {
  claimsByName,
  headerFamilies,
  hintOpenings,
  idlePrefixes,
  type ColumnClaim,
  type HeaderFamily,
} from './header-names';
import { remember } from '../sheet/remember';

export interface HeaderMatch {
  /** Likeliest first; at least one. */
  readonly claims: readonly ColumnClaim[];
  /** Text in brackets or behind the name, `''` when none. */
  readonly hint: string;
}

/** Longer texts are no headers, whatever they begin with. */
const LONGEST_CELL = 120;
const LONGEST_NAME = 18;
const LONGEST_EXACT = 10;

/** The shortest of the lists of which a family asks for one word. */
function narrowestWords({ has, also, ends }: HeaderFamily): readonly string[] {
  const lists = [has, also, ends].filter((list) => list !== undefined);
  return lists.sort((one, other) => one.length - other.length)[0] ?? [];
}

/** Every family asks for one of these signs; most texts of a sheet hold none and are passed over quickly. */
const FAMILY_SIGNS = new RegExp(
  `[${headerFamilies.flatMap((family) => narrowestWords(family).map((word) => word.slice(-1))).join('')}]`,
);

const YEAR_OPENING = /^(19|20)\d\d年?度?/;
const NUMBER_OPENING = /^(\d{1,2}[.、]|[①②③④⑤⑥⑦⑧⑨⑩])/;
const LETTER_ENDING = /[A-Za-z]$/;

function withoutIdlePrefix(name: string): string | null {
  const year = YEAR_OPENING.exec(name) ?? NUMBER_OPENING.exec(name);
  if (year && year[0].length < name.length) return name.slice(year[0].length);
  const prefix = idlePrefixes.find((one) => name.length > one.length && name.indexOf(one) === 0);
  return prefix === undefined ? null : name.slice(prefix.length);
}

const holds = (name: string, words: readonly string[] | undefined): boolean =>
  words === undefined || words.some((word) => name.indexOf(word) >= 0);

function fits(name: string, family: HeaderFamily): boolean {
  return (
    holds(name, family.has) &&
    holds(name, family.also) &&
    (family.ends === undefined || family.ends.some((end) => name.slice(-end.length) === end)) &&
    (family.lacks === undefined || !holds(name, family.lacks))
  );
}

function claimsOf(name: string): readonly ColumnClaim[] | null {
  if (name === '' || name.length > LONGEST_NAME) return null;
  const exact = claimsByName.get(name);
  if (exact) return exact;
  const family = FAMILY_SIGNS.test(name) && headerFamilies.find((one) => fits(name, one));
  if (family) return [{ column: family.column, claim: family.claim }];
  const shorter = withoutIdlePrefix(name);
  return shorter === null ? null : claimsOf(shorter);
}

/** 指标值及单位, 完成值和说明: the first name says what the column mainly holds. */
function claimsOfFirst(name: string): readonly ColumnClaim[] | null {
  const at = name.search(/[及和与、]/);
  if (at < 2) return null;
  return claimsByName.get(name.slice(0, at)) ?? null;
}

const isHint = (rest: string): boolean =>
  /^[\x21-\x7e]/.test(rest) || hintOpenings.some((opening) => rest.indexOf(opening) === 0);

/** The longest exact name that the text begins with, provided that advice follows it. */
function leadingName(name: string): { claims: readonly ColumnClaim[]; rest: string } | null {
  for (let length = Math.min(LONGEST_EXACT, name.length - 1); length >= 2; length -= 1) {
    const claims = claimsByName.get(name.slice(0, length));
    if (claims) return isHint(name.slice(length)) ? { claims, rest: name.slice(length) } : null;
  }
  return null;
}

function matchName(name: string, hint: string): HeaderMatch | null {
  const whole = claimsOf(name);
  // 年度绩效指标（目标值）: the bracket says what the words before it leave open.
  const inBracket = hint === '' ? undefined : claimsByName.get(hint);
  if (inBracket && (!whole || whole.every(({ claim }) => claim === 'fallback'))) {
    return { claims: whole ? [...inBracket, ...whole] : inBracket, hint };
  }
  if (whole) return { claims: whole, hint };
  if (LETTER_ENDING.test(name)) {
    const unlettered = dropEnd(name, /[A-Za-z]/);
    const lettered = claimsOf(unlettered);
    if (lettered) return { claims: lettered, hint: hint || name.slice(unlettered.length) };
  }
  const leading = leadingName(name);
  if (leading) return { claims: leading.claims, hint: leading.rest + hint };
  const first = claimsOfFirst(name);
  return first && { claims: first, hint };
}

/** Longer texts are headers only with advice behind a bracket or a gap. */
const LONGEST_UNDIVIDED = 24;
const DIVIDED = /[\s(（[【〔:：*＊]/;

function recognise(text: string): HeaderMatch | null {
  if (text === '' || text.length > LONGEST_CELL) return null;
  if (text.length > LONGEST_UNDIVIDED && !DIVIDED.test(text)) return null;
  const clean = normalise(text).replace(/[*★☆※△▲#:]/g, '');
  const { name, bracketed } = splitBrackets(clean);
  const match = matchName(name, bracketed);
  if (match || text.indexOf('\n') < 0) return match;
  // A name on the first line, advice on the next ones.
  const lines = toHalfWidth(text).split('\n').map(dropSpaces);
  const first = splitBrackets((lines[0] as string).replace(/[*★☆※△▲#:]/g, ''));
  const claims = claimsByName.get(first.name);
  return claims ? { claims, hint: first.bracketed + lines.slice(1).join('') } : null;
}

/** Recognises a header; `null` when the text names no known column. Spaces, width and brackets do not matter. */
export const recogniseHeader: (text: string) => HeaderMatch | null = remember(recognise);
