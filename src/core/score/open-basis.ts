/** Why a person decides, for each kind of open row. */
import type { Policy } from '../policy/schema';
import type { Comparison } from '../value/value';
import type { RowFacts } from './finish-score';
import type {
  BandBasis,
  IncomparableCause,
  MissedCause,
  ScoreBasis,
  UndecidedCause,
} from './score-basis';
import { tierBands, type TierBand } from './tier-band';

type Causes<Cause> = Partial<Record<Comparison['reason'], Cause>>;

const INCOMPARABLE_CAUSES: Causes<IncomparableCause> = {
  'dimension-differs': { id: 'other-dimension' },
};
const OTHER_KIND: IncomparableCause = { id: 'other-kind' };

const UNDECIDED_CAUSES: Causes<UndecidedCause> = {
  'claim-without-value': { id: 'no-result-said' },
  'rough-conversion': { id: 'rough-conversion' },
  suspect: { id: 'changed-by-excel' },
  parts: { id: 'parts-left-out' },
  'direction-unknown': { id: 'direction-unknown' },
  magnitude: { id: 'magnitude' },
};
const UNCLEAR: UndecidedCause = { id: 'unclear' };

const MISSED_CAUSES: Causes<MissedCause> = {
  time: { id: 'after-deadline' },
  frequency: { id: 'too-rarely' },
  range: { id: 'out-of-range' },
  'nothing-done': { id: 'not-begun' },
};
const NOT_REACHED: MissedCause = { id: 'not-reached' };

type Facts = Pick<RowFacts, 'target' | 'actual' | 'comparison'>;

export function bandBasis({ low, high, includesHigh }: TierBand): BandBasis {
  return { id: includesHigh ? 'band' : 'band-below-high', low, high };
}

export function incomparableBasis({ target, actual, comparison }: Facts): ScoreBasis {
  const cause = INCOMPARABLE_CAUSES[comparison.reason] ?? OTHER_KIND;
  return { id: 'incomparable', target, actual, cause };
}

export function undecidedBasis({ target, actual, comparison }: Facts): ScoreBasis {
  const cause = UNDECIDED_CAUSES[comparison.reason] ?? UNCLEAR;
  return { id: 'undecided', target, actual, cause };
}

export function partialBasis({ target, actual, weight }: RowFacts, policy: Policy): ScoreBasis {
  const [, partlyAchieved] = tierBands(weight, policy);
  return { id: 'partial', target, actual, band: bandBasis(partlyAchieved) };
}

export function noFormulaBasis({ target, actual, comparison }: Facts): ScoreBasis {
  const cause = MISSED_CAUSES[comparison.reason] ?? NOT_REACHED;
  return { id: 'no-formula', target, actual, cause };
}
