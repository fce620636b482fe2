/** The unit as people call it: codes, hyphens and brackets that systems print around its name taken off. */
import type { FormAssessment } from './assessment';

/** `201101-`, `[201101]`, `201 - `: at least three digits in front of the name. */
const CODE_IN_FRONT = /^[[(（【]?\d{3,}[\])）】]?[\s\-—–－_.、:：]*/;
/** `市一中-201101`, `市一中（201101）`. */
const CODE_BEHIND = /[\s\-—–－_.、:：]*[[(（【]?\d{3,}[\])）】]?$/;

/** `201101-市一中` → `市一中`. A name of digits alone stays. */
export function cleanUnitName(name: string): string {
  const bare = name.trim().replace(CODE_IN_FRONT, '').replace(CODE_BEHIND, '');
  return bare.replace(/^[\s\-—–－_]+|[\s\-—–－_]+$/g, '') || name.trim();
}

/** 实施单位, else 主管部门; `''` when the form names neither. */
export function unitOf({
  implementer,
  department,
}: Pick<FormAssessment, 'implementer' | 'department'>): string {
  return cleanUnitName(implementer) || cleanUnitName(department);
}
