/**
 * What the name of an indicator (三级指标) says about its values.
 *
 * A name is read from its end, where Chinese puts the head word: 故障排除率 is a rate, 故障响应时间 a time.
 * Names that the tables do not settle give `null`, and nothing may be concluded from them.
 */
import { remember } from '../../sheet/remember';
import { readNameHint } from '../unit/name-hint';
import table from './indicator-name.json';
import type { Dimension } from '../value';

export type Measure = 'rate' | 'count' | 'money' | 'time' | 'area' | 'length';

export interface NameTraits {
  /** The name without spaces and bracketed additions. */
  readonly name: string;
  /** What is measured; `null` when the name does not say. */
  readonly measure: Measure | null;
  /** Dimension of the counted thing (人数, 次数); `null` for 数量 of anything. */
  readonly counted: Dimension | null;
  /** A rate that cannot exceed 100 %. */
  readonly isBounded: boolean;
  /** 知晓度, 好评度, 覆盖面: as often told in words as in percent; 满意度 is surveyed, and always a number. */
  readonly isDegree: boolean;
}

interface HeadRow {
  readonly measure: Measure | null;
  readonly counted?: Dimension | null;
  readonly bounded?: boolean;
  readonly words: string;
}

const words = (text: string): readonly string[] => text.split(' ');

/** Head words, the longest first, so that 效率 is found before 率. */
const heads = (table.heads as readonly HeadRow[])
  .flatMap((row) => words(row.words).map((word) => ({ word, row })))
  .sort((a, b) => b.word.length - a.word.length);

const phraseVerbs = words(table.phraseVerbs);

const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g;
/** Additions behind the head word that do not change what is measured. */
const TAIL = /(?:指标值?|目标值?)$/;
/** 产值 and 增加值 are heads of their own, the 值 of 满意度值 is an addition. */
const VALUE_TAIL = /[^产加增净价总]值$/;

/** A name without rank, hints, brackets and 指标 at its end. */
export function plainName(text: string): string {
  const name = readNameHint(text).name.replace(BRACKETS, '');
  const bare = name.replace(TAIL, '') || name;
  return VALUE_TAIL.test(bare) ? bare.slice(0, -1) : bare;
}

/** Reads a name; names repeat over thousands of forms. */
export const readIndicatorName = remember(traitsOf);

function traitsOf(text: string): NameTraits {
  const name = readNameHint(text).name.replace(BRACKETS, '');
  const bare = plainName(text);
  const head = isPhrase(bare) ? null : headOf(bare);
  const measure = head?.measure ?? null;
  return {
    name,
    measure,
    counted: head?.counted ?? null,
    isBounded: head?.bounded === true,
    isDegree: /[度面]$/.test(bare) && bare.slice(-3) !== '满意度',
  };
}

/** 提升公共法律知晓度 tells what is to be done, and does not name a rate; 提升率 does. */
function isPhrase(name: string): boolean {
  return phraseVerbs.some((verb) => startsWith(name, verb) && name.length > verb.length + 2);
}

/** The head word; `null` when the name joins two that disagree, as 次数/率 does. */
function headOf(name: string): HeadRow | null {
  const parts = name.split(/[/、或和]/).filter((part) => part !== '');
  const found = parts.map(headAtEnd);
  const last = found[found.length - 1] ?? null;
  const disagrees = found.some((each) => each && last && each.measure !== last.measure);
  return disagrees ? null : last;
}

function headAtEnd(part: string): HeadRow | null {
  return heads.find(({ word }) => part.slice(-word.length) === word)?.row ?? null;
}

function startsWith(text: string, word: string): boolean {
  return text.slice(0, word.length) === word;
}
