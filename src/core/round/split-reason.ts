/** Takes a written 偏差原因分析及改进措施 apart, so that a new one can be written from its parts. */

export interface ReasonParts {
  /** The whole text where it has no part named 措施. */
  readonly cause: string;
  /** `''` where the text names none. */
  readonly measure: string;
}

/** 原因：, 偏差原因分析： */
const CAUSE_LABEL = /原因(?:分析)?(?:为|是)?[:：]/;
/** 改进措施：, 下一步打算： */
const MEASURE_LABEL =
  /(?:(?:拟采取的?|改进|整改|解决|下一步|后续|今后)(?:的|工作)*)?(?:措施|打算|计划|建议)(?:为|是)?[:：]/;
/** What stands between the parts. */
const SEAM = /[\s，,。；;、.．]/;
/** The number of the second part: `；2`, `。（二）`. */
const SECOND_AT_END = /[\s，,。；;、][（(]?[2二][）)]?$/;

export function splitReason(text: string): ReasonParts {
  const measure = MEASURE_LABEL.exec(text);
  const before = measure ? text.slice(0, measure.index) : text;
  const cause = CAUSE_LABEL.exec(before);
  return {
    cause: trimmed(cause ? before.slice(cause.index + cause[0].length) : before),
    measure: measure ? trimmed(text.slice(measure.index + measure[0].length)) : '',
  };
}

function trimmed(part: string): string {
  return withoutSeams(withoutSeams(part).replace(SECOND_AT_END, ''));
}

function withoutSeams(part: string): string {
  let start = 0;
  let end = part.length;
  while (start < end && SEAM.test(part.charAt(start))) start += 1;
  while (end > start && SEAM.test(part.charAt(end - 1))) end -= 1;
  return part.slice(start, end);
}
