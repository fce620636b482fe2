/** Tables of other procedures, which look like ours: they are named and left alone, never half read. */
import type { IndicatorColumn, OtherProcedure } from '../form';

const WORDS: readonly (readonly [OtherProcedure, RegExp])[] = [
  ['preAssessment', /事前(绩效)?(评估|审核)/],
  ['bond', /专项债/],
  ['ppp', /政府和社会资本合作|PPP/],
  ['stateCapital', /国有资本/],
  ['appraisal', /考核(表|评分|打分|细则)|考评/],
];

/**
 * True for tables that another procedure may be built on: points for what was judged, without a result to compare.
 * Targets and results (专项债券项目绩效目标表) are read as everywhere, whatever the title.
 */
export const isJudgedByHand = (columns: { has(column: IndicatorColumn): boolean }): boolean =>
  !columns.has('actual') && (!columns.has('target') || columns.has('scoringStandard'));

/** The procedure that the texts above such a table, its headers or its sheet name. */
export function otherProcedure(texts: readonly string[]): OtherProcedure | null {
  const found = WORDS.find(([, pattern]) => texts.some((text) => pattern.test(text)));
  return found ? found[0] : null;
}
