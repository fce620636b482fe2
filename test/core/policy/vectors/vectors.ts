/** What a table of test vectors says about one policy. */
import type { ExampleRow } from '../../../../src/core/score/score-example';

/** target | actual | weight → score and words; `score` is `null` where a person decides. */
export interface RowVector extends Partial<ExampleRow> {
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
  readonly score: number | null;
  readonly words: string;
  readonly verdict?: string;
  readonly needsReason?: boolean;
}

export interface PolicyVectors {
  readonly rows: readonly RowVector[];
  /** budget | spending | weight → score and words. */
  readonly execution?: readonly (readonly [number, number, number, number | null, string])[];
  /** total → grade. */
  readonly grades?: readonly (readonly [number, string | null])[];
  /** execution rate | total → total under the ceilings. */
  readonly ceilings?: readonly (readonly [number, number, number])[];
  /** points earned | points that do not apply → total. */
  readonly scaled?: readonly (readonly [number, number, number])[];
  /** weight | tier | score → whether the band permits it. */
  readonly tiers?: readonly (readonly [
    number,
    'achieved' | 'partlyAchieved' | 'notAchieved',
    number,
    boolean,
  ])[];
  /** Sections in which the policy departs from the national one. */
  readonly differences: readonly string[];
}
