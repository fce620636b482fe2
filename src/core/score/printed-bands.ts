/**
 * 评分标准 that prints points for bands: `≥90%,计5分;80%(含)-90%,计4分;低于80%不得分`.
 * Only a text that says nothing else is understood, so that no condition is passed over.
 */
import Big from 'big.js';
import { remember } from '../sheet/remember';
import { spellOut } from '../value/read/spelling';
import { saysMore, withPlainSigns, type ScoreRange } from './printed-standard';

/** `includes…`: said with ≥, 含 or =; `excludes…`: said with > or 不含; neither: the edge may belong to the next band. */
interface Edge {
  readonly at: number;
  readonly isIncluded: boolean | null;
}

interface Band {
  readonly low: Edge | null;
  readonly high: Edge | null;
  /** Points, or a share of the full marks. */
  readonly gives:
    | { readonly kind: 'points'; readonly value: number }
    | { readonly kind: 'share'; readonly value: number };
}

export interface PrintedBands {
  readonly bands: readonly Band[];
  readonly isPercent: boolean;
}

const N = '(-?\\d{1,8}(?:\\.\\d{1,6})?)';
const INCLUDED = '(\\((?:不)?含[^()]{0,8}\\))?';
const SPAN = `${N}%?${INCLUDED}(?:[-~]|至|到)${N}%?${INCLUDED}(?:之?间|以内)?${INCLUDED}`;
const BETWEEN = `${N}%?(<=|<)[a-zA-Z\\u4e00-\\u9fff]{0,10}(<=|<)${N}%?`;
const SIGNED = `(<=|>=|<|>|=)${N}%?`;
const BEHIND = `${N}%?${INCLUDED}(及以上|或以上|以上|及以下|或以下|以下|以内)${INCLUDED}`;
const EXACT = `${N}%`;
const POINTS =
  '[,:]?(?:的|时|者|则)*,?(?:(满分)|(?:计|得|记|为|给)?0?(不得分|不计分|不给分)|(?:计|得|记|为|给)(?:(满分)|(?:分值|权重分?|满分|该项分值|本项分值)的(\\d{1,3})%|(\\d{1,3}(?:\\.\\d{1,2})?)分))';
const CLAUSE = new RegExp(`(?:${BETWEEN}|${SPAN}|${SIGNED}|${BEHIND}|${EXACT})${POINTS}`, 'g');
const WORDED_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/低于|不足|不满|少于|未达到|未达/g, '<'],
  [/高于|超过|多于/g, '>'],
];
/** 满分5分, at the beginning: what the bands are parts of. */
const TOTAL = /^(?:本项|该项|指标)?(?:满分|分值|共|计)(?:为)?\d{1,3}(?:\.\d{1,2})?分[,;:。]?/;
const LEAST_BANDS = 2;

const isExcluded = (mark: string | undefined): boolean => mark?.charAt(1) === '不';
/** By the first mark that is there. */
function inclusion(...marks: readonly (string | undefined)[]): boolean | null {
  const mark = marks.find((each) => each !== undefined);
  return mark === undefined ? null : !isExcluded(mark);
}

const edge = (at: string, isIncluded: boolean | null): Edge => ({ at: Number(at), isIncluded });

function edgesOf(found: RegExpExecArray): Pick<Band, 'low' | 'high'> {
  const [, b1, bs1, bs2, b2, s1, i1, s2, i2, i3, sign, n, h, ih1, word, ih2, exact] = found;
  if (b1 !== undefined && b2 !== undefined) {
    return { low: edge(b1, bs1 === '<='), high: edge(b2, bs2 === '<=') };
  }
  if (s1 !== undefined && s2 !== undefined) {
    return { low: edge(s1, inclusion(i1)), high: edge(s2, inclusion(i2, i3)) };
  }
  if (sign !== undefined && n !== undefined) {
    const own = edge(n, sign.indexOf('=') >= 0);
    if (sign === '=') return { low: own, high: own };
    return sign.charAt(0) === '>' ? { low: own, high: null } : { low: null, high: own };
  }
  if (h !== undefined && word !== undefined) {
    // 以上 and 以下 include the number in law, and often do not on forms.
    const own = edge(h, inclusion(ih1, ih2) ?? (/及|或/.test(word) ? true : null));
    return /上/.test(word) ? { low: own, high: null } : { low: null, high: own };
  }
  const own = edge(exact ?? '', true);
  return { low: own, high: own };
}

function bandOf(found: RegExpExecArray): Band {
  const [full, none, fullToo, share, points] = found.slice(-5);
  const edges = edgesOf(found);
  if (none !== undefined) return { ...edges, gives: { kind: 'points', value: 0 } };
  if (points !== undefined) return { ...edges, gives: { kind: 'points', value: Number(points) } };
  const value = (full ?? fullToo) === undefined ? Number(share) : 100;
  return { ...edges, gives: { kind: 'share', value } };
}

function understand(text: string): PrintedBands | null {
  const worded = WORDED_SIGNS.reduce(
    (all, [pattern, sign]) => all.replace(pattern, sign),
    withPlainSigns(spellOut(text)),
  ).replace(TOTAL, '');
  const bands: Band[] = [];
  CLAUSE.lastIndex = 0;
  for (let found = CLAUSE.exec(worded); found; found = CLAUSE.exec(worded)) {
    bands.push(bandOf(found));
  }
  if (bands.length < LEAST_BANDS || saysMore(worded.replace(CLAUSE, ''))) return null;
  return { bands, isPercent: worded.indexOf('%') >= 0 };
}

/** `null` for a text that prints no bands, or says more. */
export const printedBands: (text: string) => PrintedBands | null = remember(understand);

/** `true` inside, or at an edge that is said to belong to the band; `null` at an edge of which nothing is said. */
function holds({ low, high }: Band, value: number): boolean | null {
  if ((low && value < low.at) || (high && value > high.at)) return false;
  const edges = [low, high].filter((each): each is Edge => each?.at === value);
  if (edges.some(({ isIncluded }) => isIncluded === false)) return false;
  return edges.some(({ isIncluded }) => isIncluded === null) ? null : true;
}

/** What the bands give for the value out of the weight; `null` where they do not hold it, or their best is not the weight. */
export function scoreByBands(
  { bands }: PrintedBands,
  value: number,
  weight: number,
): ScoreRange | null {
  const pointsOf = ({ gives }: Band): number =>
    gives.kind === 'points' ? gives.value : new Big(weight).times(gives.value).div(100).toNumber();
  if (Math.max(...bands.map(pointsOf)) !== weight) return null;
  const certain = bands.filter((band) => holds(band, value) === true);
  const possible =
    certain.length > 0 ? certain : bands.filter((band) => holds(band, value) === null);
  if (possible.length === 0) return null;
  const points = possible.map(pointsOf);
  return { low: Math.min(...points), high: Math.max(...points) };
}
