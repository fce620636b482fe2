/** 一级、二级指标 → which dimension of the evaluation framework a row belongs to. */
import { remember } from '../sheet/remember';
import type { IndicatorRow } from './form';
import { normalise } from '../sheet/text';

export type IndicatorDimension = 'input' | 'output' | 'cost' | 'benefit' | 'satisfaction';

/** Words of level names. Satisfaction and cost come first: they also stand as level 2 under 效果 or 产出. */
const LEVEL_WORDS: readonly {
  readonly words: RegExp;
  readonly dimension: IndicatorDimension;
}[] = [
  { words: /满意/, dimension: 'satisfaction' },
  { words: /成本/, dimension: 'cost' },
  { words: /效益|效果|影响|效能/, dimension: 'benefit' },
  { words: /产出|数量|质量|时效/, dimension: 'output' },
  { words: /投入|过程|决策|管理|执行/, dimension: 'input' },
];

/** The same few level names stand on thousands of rows. */
const dimensionOfLevel = remember((name): IndicatorDimension | null => {
  const text = normalise(name);
  return LEVEL_WORDS.find(({ words }) => words.test(text))?.dimension ?? null;
});

/** The names of a row's levels in one text, `''` when it has none: `产出指标成本指标`. */
export function levelNames({ level1, level2 }: IndicatorRow): string {
  return level1 + level2;
}

/** True where the form prints 成本指标 as a level 1 of its own, not below 产出. */
export function isCostOfItsOwn({ level1 }: IndicatorRow): boolean {
  return dimensionOfLevel(level1) === 'cost';
}

/**
 * The dimension that the levels of a row name; `null` when they name none.
 * 满意度 and 成本 as level 2 win over the level 1 above them.
 */
export function dimensionOfRow(row: IndicatorRow): IndicatorDimension | null {
  const second = dimensionOfLevel(row.level2);
  if (second === 'satisfaction' || second === 'cost') return second;
  return dimensionOfLevel(row.level1) ?? second;
}
