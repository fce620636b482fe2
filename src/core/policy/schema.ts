/** The shape of a scoring policy (评分规则). Policies are data: built-in ones are JSON files, users import their own. */
import { z } from 'zod';

/** `seen`: the source text or a filled form was seen; `unverified`: check the original before quoting; `label`: fixed by reviewed forms; `own`: decided by this project. */
export const certaintySchema = z.enum(['seen', 'unverified', 'label', 'own']);

const share = z.number().min(0).max(1);
const points = z.number().min(0).max(100);

/** Where a setting comes from. */
export const basisSchema = z.strictObject({
  /** Setting it explains, e.g. `reverse`; absent: the whole policy. */
  setting: z.string().optional(),
  document: z.string().min(1),
  certainty: certaintySchema,
  note: z.string().optional(),
});

export const policySchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  name: z.string().min(1),
  /** One or two sentences: what this policy changes. */
  summary: z.string(),
  basis: z.array(basisSchema).min(1),
  /** Full marks of each dimension; `null`: not fixed. */
  weights: z.strictObject({
    execution: points,
    output: points.nullable(),
    cost: points.nullable(),
    benefit: points.nullable(),
    satisfaction: points.nullable(),
  }),
  /** 执行率 (spending ÷ annual budget). */
  execution: z.strictObject({
    mode: z.enum(['proportional', 'proportional-uncapped', 'interval']),
    /** For `interval`: share of the weight from this rate on, highest first; below the last 0. */
    intervals: z.array(z.strictObject({ from: share, share })),
    zeroBudget: z.enum(['undecided', 'full', 'zero']),
    /** Rate below `below` limits the total to `total`. */
    ceilings: z.array(z.strictObject({ below: share, total: points })),
    /** What a form without a weight for 执行率 gets. */
    unweighted: z.enum(['not-scored', 'policy-weight']),
  }),
  positive: z.strictObject({
    mode: z.enum(['ratio', 'all-or-nothing', 'steps']),
    /** For `steps`: one point off per this share of deviation, both directions. */
    step: share.nullable(),
  }),
  equal: z.strictObject({ mode: z.enum(['as-positive', 'exact-or-review']) }),
  reverse: z.strictObject({ mode: z.enum(['ratio', 'linear', 'all-or-nothing', 'review']) }),
  /** Target 0 with =, ≤ or <: met in full or nothing. */
  zeroTarget: z.strictObject({ mode: z.enum(['all-or-nothing', 'review']) }),
  /** Outside a range, or late: a person decides (`review`) or nothing is given. */
  range: z.strictObject({ outside: z.enum(['review', 'zero']) }),
  time: z.strictObject({ late: z.enum(['review', 'zero']) }),
  qualitative: z.strictObject({ met: z.enum(['full', 'review']) }),
  negativeActual: z.enum(['keep', 'as-zero']),
  /** Over-completion: from `flagAt` times the target on. */
  over: z.strictObject({
    flagAt: z.number().min(1).max(10),
    action: z.enum(['note', 'deduct', 'zero', 'review']),
    deduction: points,
  }),
  /** Lower edges of 达成 and 部分达成 as shares of the weight; an edge belongs to the upper tier. */
  tiers: z.strictObject({ achieved: share, partlyAchieved: share }),
  grades: z
    .array(z.strictObject({ name: z.string().min(1), from: points }))
    .describe('highest first; empty: no grades'),
  rounding: z.strictObject({
    mode: z.enum(['half-up', 'truncate']),
    decimals: z.number().int().min(0).max(6),
    /** Whether the total is rounded before it is compared with the grades. */
    gradeAfterRounding: z.boolean(),
  }),
  /** Largest difference between a stated and a computed score that counts as equal, in points. */
  tolerance: z.number().min(0).max(5),
  /** Changed severities and switched-off checks, by code. */
  checks: z.record(z.string(), z.enum(['off', 'error', 'warning', 'info'])),
});

export type Policy = z.infer<typeof policySchema>;
export type Basis = z.infer<typeof basisSchema>;
export type Certainty = z.infer<typeof certaintySchema>;
