/** The unit as people call it: codes, hyphens and brackets that systems print around its name taken off. */
import type { FormAssessment } from './assessment';

/** What may stand between a code and a name. */
const JOINTS = ' \t\r\n\u3000-—–－_.、:：';
const OPENING = '[(（【';
const CLOSING = '])）】';
/** Shorter numbers belong to the name: 第二十一中学, 12345热线办. */
const SHORTEST_CODE = 3;

const isOneOf = (signs: string, sign: string): boolean => sign !== '' && signs.indexOf(sign) >= 0;

function withoutJoints(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isOneOf(JOINTS, text.charAt(start))) start += 1;
  while (end > start && isOneOf(JOINTS, text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** `201101-市一中`, `[201101]市一中`: the text behind a code in front. */
function withoutCodeInFront(text: string): string {
  let at = isOneOf(OPENING, text.charAt(0)) ? 1 : 0;
  const first = at;
  while (/\d/.test(text.charAt(at))) at += 1;
  if (at - first < SHORTEST_CODE) return text;
  return text.slice(isOneOf(CLOSING, text.charAt(at)) ? at + 1 : at);
}

/** `市一中-201101`, `市一中（201101）`: the text before a code behind it. */
function withoutCodeBehind(text: string): string {
  let at = isOneOf(CLOSING, text.charAt(text.length - 1)) ? text.length - 1 : text.length;
  const last = at;
  while (/\d/.test(text.charAt(at - 1))) at -= 1;
  if (last - at < SHORTEST_CODE) return text;
  return text.slice(0, isOneOf(OPENING, text.charAt(at - 1)) ? at - 1 : at);
}

/** `201101-市一中` → `市一中`. A name of digits alone stays. */
export function cleanUnitName(name: string): string {
  const bare = withoutJoints(withoutCodeInFront(name.trim()));
  return withoutJoints(withoutCodeBehind(bare)) || name.trim();
}

/** 实施单位, else 主管部门; `''` when the form names neither. */
export function unitOf({
  implementer,
  department,
}: Pick<FormAssessment, 'implementer' | 'department'>): string {
  return cleanUnitName(implementer) || cleanUnitName(department);
}
