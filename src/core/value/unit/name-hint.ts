/**
 * What an indicator's name says besides the name: 培训人数（人）, 消毒机（≥台）, ★★★农村低保发放人数(按月平均)(≥**人).
 *
 * The libraries of poverty relief and rural revitalisation print comparator and unit of the row behind the name and its rank as
 * stars before it; forms without a unit column write the unit behind the name.
 */
import { remember } from '../../sheet/remember';
import { normalise } from '../../sheet/text';
import { spellOut } from '../read/spelling';
import { unitOf } from './units';

export interface NameHint {
  /** The name alone, in standard width: 农村低保发放人数(按月平均). */
  readonly name: string;
  /** `≥`, or `''` where the name has none. */
  readonly sign: string;
  /** In standard spelling, `''` where the name has none. */
  readonly unitText: string;
}

/** ★★★, ※, and the numbering of a template: 指标1：. */
const RANK = /^[★☆※*▲●]+/;
const NUMBERING = /^(?:[三3]级)?指标\d{1,2}[:.、,]?(?=.)/;
const SIGNS = '≥≤<>=';
/** What stands for the number to fill in: **, XX, __, ….  */
const PLACEHOLDER = /^[*＊×xX_…\d.]{0,6}/;
const LONGEST_HINT = 24;

/** `≥**元/人·月`, `≥台`, `%`: sign and unit, `null` for other additions. */
function hintOf(text: string): Pick<NameHint, 'sign' | 'unitText'> | null {
  if (text.length > LONGEST_HINT) return null;
  const sign = SIGNS.indexOf(text.charAt(0)) >= 0 && text !== '' ? text.charAt(0) : '';
  const rest = sign === '' ? text : text.slice(1).replace(PLACEHOLDER, '');
  const unit = rest === '' ? null : unitOf(rest);
  if (unit === null || unit.standard !== undefined) {
    // (≥) alone still says which way; other brackets are part of the name.
    return sign !== '' && rest === '' ? { sign, unitText: '' } : null;
  }
  return { sign, unitText: rest };
}

/** The last bracket that is a hint, cut out with whatever stands behind it; `null` when there is none. */
function hintInBrackets(name: string): NameHint | null {
  let end = name.lastIndexOf(')');
  while (end > 0) {
    const start = name.lastIndexOf('(', end);
    if (start < 1) return null;
    const hint = hintOf(name.slice(start + 1, end));
    const isAtEnd = end === name.length - 1;
    if (hint && (isAtEnd || hint.sign !== '')) return { name: name.slice(0, start), ...hint };
    end = name.lastIndexOf(')', start);
  }
  return null;
}

/** 受益建档立卡贫困人口数≥**人: without brackets, only where stars stand for the number. */
function hintAtEnd(name: string): NameHint | null {
  const star = name.indexOf('**');
  const at = star - 1;
  if (at < 1 || SIGNS.indexOf(name.charAt(at)) < 0) return null;
  const hint = hintOf(name.slice(at));
  return hint === null ? null : { name: name.slice(0, at), ...hint };
}

export const readNameHint: (name: string) => NameHint = remember((text) => {
  const full = spellOut(normalise(text).replace(RANK, ''));
  const name = full.replace(NUMBERING, '');
  return hintInBrackets(name) ?? hintAtEnd(name) ?? { name, sign: '', unitText: '' };
});

/** The unit in brackets at the end of a name, in standard width; `''` when there is none in standard spelling. */
export function unitInName(name: string): string {
  return readNameHint(name).unitText;
}
