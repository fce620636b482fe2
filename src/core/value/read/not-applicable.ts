/** Marks that stand where no value stands: —, /, 不适用. One home for targets, weights and scores. */
import { spellOut } from './spelling';

/** Written, but no answer: also * and …. */
const EMPTY = /^[-~/\\*_、.。…#]+$/;
const NOT_APPLICABLE = /^(?:[-/\\]+|不适用|不涉及|无此项|不考核|n\/?a)$/i;

/** True for `—`, `/`, `*`, `……` and the like as typed: written, but no answer. 不适用 and 无 are answers. */
export function isEmptyMark(text: string): boolean {
  return EMPTY.test(spellOut(text));
}

/** `text` in the spelling of `spellOut` says nothing; `false` for a blank text. */
export function saysNothing(text: string): boolean {
  return EMPTY.test(text) || NOT_APPLICABLE.test(text);
}

/**
 * A target, weight or score as typed that says that nothing is asked. 无 counts here and not in `saysNothing`: as a
 * value it also says none of something bad.
 */
export function isNotApplicable(text: string): boolean {
  const spelled = spellOut(text);
  return spelled === '无' || NOT_APPLICABLE.test(spelled);
}
