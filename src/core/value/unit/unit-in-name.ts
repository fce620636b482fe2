/** 培训人数（人）, 合格率（%）: forms without a unit column write the unit behind the indicator's name. */
import { remember } from '../../sheet/remember';
import { normalise } from '../../sheet/text';
import { unitOf } from './units';

const BRACKET_AT_END = /\(([^()]*)\)$/;

/** The unit in brackets at the end of a name, in standard width; `''` when there is none in standard spelling. */
export const unitInName: (name: string) => string = remember((name) => {
  const inside = BRACKET_AT_END.exec(normalise(name))?.[1] ?? '';
  const unit = inside === '' ? null : unitOf(inside);
  return unit !== null && unit.standard === undefined ? inside : '';
});
