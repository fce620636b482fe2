/** The Assessment: the one result that the pane, the command line and the report show. Field names are fixed; see docs/assessment.schema.json. */
import * as z from 'zod';

const verdict = z.enum(['met', 'exceeded', 'partial', 'missed', 'incomparable', 'undecided']);
const nullableNumber = z.number().nullable();
const givenAndComputed = z.object({ given: nullableNumber, computed: nullableNumber });

/** A parsed value; the fields beyond these depend on `kind`. */
const valueSchema = z.looseObject({
  text: z.string(),
  kind: z.string(),
  comparator: z.string().optional(),
  value: z.number().optional(),
  unit: z.string().optional(),
});

export const rowSchema = z.object({
  row: z.number().int().min(1),
  indicator: z.string(),
  level1: z.string(),
  level2: z.string(),
  cells: z.record(z.string(), z.string()),
  target: valueSchema,
  actual: valueSchema.nullable(),
  verdict: verdict.nullable(),
  completion: nullableNumber,
  score: z.object({
    weight: nullableNumber,
    given: nullableNumber,
    computed: nullableNumber,
    basis: z.string(),
  }),
  needsReason: z.boolean(),
  reason: z.string(),
});

export const formSchema = z.object({
  id: z.string(),
  kind: z.enum(['self-evaluation', 'target', 'department', 'transfer', 'monitoring']),
  sheet: z.string(),
  range: z.string(),
  hidden: z.boolean(),
  project: z.string(),
  /** 主管部门 and 实施单位; '' where the form names none. */
  department: z.string(),
  implementer: z.string(),
  year: z.number().int().nullable(),
  moneyUnit: z.enum(['元', '万元']).nullable(),
  rows: z.array(rowSchema),
  funds: z
    .object({
      budget: nullableNumber,
      executed: nullableNumber,
      rate: givenAndComputed,
      score: givenAndComputed.extend({ weight: nullableNumber, basis: z.string() }),
    })
    .nullable(),
  total: z
    .object({
      weight: givenAndComputed,
      score: givenAndComputed.extend({
        settled: z.number(),
        pending: z.number(),
        /** Rows that await a decision or a value, the funds row included; a row may wait without a weight. */
        openRows: z.number().int().default(0),
      }),
      grade: z.string().nullable(),
    })
    .nullable(),
  /** The approved target form it was compared with; `null` on target forms and where no target form is known at all. */
  approved: z
    .object({ status: z.enum(['paired', 'ambiguous', 'none']), targets: z.array(z.string()) })
    .nullable()
    .default(null),
  /** What strikes a reviewer about the form as a whole and is no mistake in itself. */
  remarks: z.array(z.enum(['every-score-full', 'every-target-hundred'])).default([]),
});

export const findingSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  form: z.string().nullable(),
  row: z.union([z.number().int(), z.enum(['funds', 'total', 'head']), z.null()]),
  cells: z.array(z.string()),
  message: z.string(),
  why: z.string(),
  fix: z.string(),
  /** Which text of the check it is, and the values in it: for readers that word or group findings themselves. */
  messageId: z.string().default(''),
  data: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  accepted: z.object({ reason: z.string() }).optional(),
});

export const workbookSchema = z.object({
  file: z.string(),
  error: z.object({ code: z.string(), message: z.string() }).optional(),
  forms: z.array(formSchema).optional(),
  findings: z.array(findingSchema).optional(),
});

export const assessmentSchema = z.object({
  schemaVersion: z.literal(1),
  policy: z.object({ id: z.string(), name: z.string() }),
  workbooks: z.array(workbookSchema),
  summary: z.object({
    files: z.number().int(),
    forms: z.number().int(),
    rows: z.number().int(),
    errors: z.number().int(),
    warnings: z.number().int(),
    infos: z.number().int(),
    needReason: z.number().int(),
  }),
});

export type Assessment = z.infer<typeof assessmentSchema>;
export type WorkbookAssessment = z.infer<typeof workbookSchema>;
export type FormAssessment = z.infer<typeof formSchema>;
export type RowAssessment = z.infer<typeof rowSchema>;
export type FindingAssessment = z.infer<typeof findingSchema>;
