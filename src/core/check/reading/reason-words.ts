/** What the words of a deviation reason say: nothing, a cause, a measure, or that all was done. */
import { normalise } from '../../sheet/text';
import words from './reason-words.json';
import { isEmptyMark } from '../../value/read/not-applicable';

const PUNCTUATION = /[，。、；：！？,.;:!?“”"'‘’（）()《》【】[\]\-—~…/\\*]/g;
const CLAUSE_END = /[，。；！？,;!?\n]/;

/** 无, /, 0, 同上 and phrases such as 工作原因: no reason at all. */
export function isNoReason(text: string): boolean {
  const bare = bareText(text);
  return (
    isEmptyMark(text) ||
    bare === '' ||
    /^\d+$/.test(bare) ||
    words.noReason.indexOf(bare.replace(/^(?:因|由于|为)/, '')) >= 0
  );
}

/** Half width, without white space and punctuation: what counts as length. */
export function bareText(text: string): string {
  return normalise(text).replace(PUNCTUATION, '');
}

/** Breaks off after an opening such as 根据…, without saying what followed. */
export function isCutOff(text: string): boolean {
  const clauses = clausesOf(text);
  return (
    clauses.length === 1 &&
    containsAny(clauses[0] ?? '', words.openings) &&
    !containsAny(text, words.causes)
  );
}

/** Letters that a cause needs at least when none of the usual words is used. */
const SHORTEST_CAUSE = 4;

/**
 * True when a cause is named, or when enough is said beyond the result itself: people explain in words that no
 * table holds, so only a bare restatement counts as no cause.
 */
export function namesCause(text: string): boolean {
  if (containsAny(text, words.causes)) return true;
  let rest = bareText(text).replace(/[\d%]+(?:\.\d+)?[\u4e00-\u9fa5]?/g, '');
  for (const word of words.restated) rest = rest.split(word).join('');
  return rest.length >= SHORTEST_CAUSE;
}

/** 受客观因素影响, 由于各种原因: words in place of a cause. */
const VAGUE =
  /(?:由于|因为|因|受到?)?(?:各种|多种|多方面|各方面|诸多|种种|一些|某些|有关|相关|客观|主观|主客观|其[他它]|特殊|不可控|工作|历史|实际){1,5}的?(?:因素|原因|情况)(?:的?(?:影响|限制|制约|所致|造成|导致))?/g;

/** True when beside such words only the result and measures are told. */
export function isVagueCause(text: string): boolean {
  const plain = normalise(text);
  const rest = plain.replace(VAGUE, '');
  if (rest === plain || containsAny(rest, words.causes)) return false;
  const untold = clausesOf(rest).filter((clause) => !containsAny(clause, words.measures));
  return !namesCause(untold.join(','));
}

export function namesMeasure(text: string): boolean {
  return containsAny(text, words.measures);
}

/** Which outcome a reason claims against the numbers. */
export type Claim = 'exceeded' | 'done' | 'onTime' | 'notDone';

/** Claims made without reservation. A cause or a negation anywhere takes the sting out of 已完成, not out of 超额完成. */
export function claimsIn(text: string): Claim[] {
  const claims: Claim[] = [];
  const plain = clausesOf(text).filter((clause) => !containsAny(clause, words.hedges));
  const says = (phrases: readonly string[]) => plain.some((clause) => containsAny(clause, phrases));
  const admits = containsAny(text, words.admissions);
  const affirmed = plain.filter((clause) => !containsAny(clause, words.negations));
  if (affirmed.some((clause) => containsAny(clause, words.claimsExceeded))) claims.push('exceeded');
  if (says(words.claimsDone) && !admits) claims.push('done');
  if (says(words.claimsOnTime) && !admits) claims.push('onTime');
  if (says(words.denials)) claims.push('notDone');
  return claims;
}

function clausesOf(text: string): string[] {
  return normalise(text)
    .split(CLAUSE_END)
    .filter((clause) => clause !== '');
}

function containsAny(text: string, candidates: readonly string[]): boolean {
  const compared = normalise(text);
  return candidates.some((word) => compared.indexOf(word) >= 0);
}
