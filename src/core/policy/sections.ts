/** The names of a policy's sections, apart from the format itself: most code needs no more. A test compares the two. */
import type { PolicySection } from './schema';

/** In the order of the format. */
export const policySections = [
  'weights',
  'total',
  'execution',
  'positive',
  'satisfaction',
  'equal',
  'reverse',
  'zeroTarget',
  'groups',
  'range',
  'time',
  'cost',
  'qualitative',
  'negativeActual',
  'blankAdjustedTarget',
  'autoScore',
  'over',
  'tiers',
  'grades',
  'rounding',
  'tolerance',
  'department',
  'rollUp',
  'monitoring',
  'checks',
  'checkOptions',
] as const satisfies readonly PolicySection[];
