/** The Assessment: the one result that the pane, the command line and the report show. Field names are fixed; see docs/assessment.schema.json. */
import { FORM_KINDS } from '../form/form';
import { MONITORING_LIGHTS } from '../score/monitoring-light';
import { POSSIBILITIES } from '../score/read-possibility';
import * as z from 'zod/mini';

const verdict = z.enum(['met', 'exceeded', 'partial', 'missed', 'incomparable', 'undecided']);
const nullableNumber = z.nullable(z.number());
const givenAndComputed = z.object({ given: nullableNumber, computed: nullableNumber });

/** A parsed value; the fields beyond these depend on `kind`. */
const valueSchema = z.looseObject({
  text: z.string(),
  kind: z.string(),
  comparator: z.optional(z.string()),
  value: z.optional(z.number()),
  unit: z.optional(z.string()),
});

const rowSchema = z.object({
  row: z.int().check(z.gte(1)),
  indicator: z.string(),
  level1: z.string(),
  level2: z.string(),
  cells: z.record(z.string(), z.string()),
  target: valueSchema,
  actual: z.nullable(valueSchema),
  verdict: z.nullable(verdict),
  completion: nullableNumber,
  score: z.object({
    weight: nullableNumber,
    given: nullableNumber,
    computed: nullableNumber,
    basis: z.string(),
    /** Set where the policy takes the row out of the total. */
    notApplicable: z.optional(z.boolean()),
  }),
  needsReason: z.boolean(),
  reason: z.string(),
  /** Only on monitoring forms. */
  forecast: z.optional(z.nullable(valueSchema)),
  possibility: z.optional(z.nullable(z.enum(POSSIBILITIES))),
  light: z.optional(z.nullable(z.enum(MONITORING_LIGHTS))),
  needsCause: z.optional(z.boolean()),
});

export const formSchema = z.object({
  id: z.string(),
  kind: z.enum(FORM_KINDS),
  sheet: z.string(),
  range: z.string(),
  hidden: z.boolean(),
  project: z.string(),
  /** 主管部门 and 实施单位; '' where the form names none. */
  department: z.string(),
  implementer: z.string(),
  year: z.nullable(z.int()),
  moneyUnit: z.nullable(z.enum(['元', '万元'])),
  rows: z.array(rowSchema),
  funds: z.nullable(
    z.object({
      budget: nullableNumber,
      executed: nullableNumber,
      rate: givenAndComputed,
      score: z.extend(givenAndComputed, { weight: nullableNumber, basis: z.string() }),
    }),
  ),
  total: z.nullable(
    z.object({
      weight: givenAndComputed,
      score: z.extend(givenAndComputed, {
        settled: z.number(),
        pending: z.number(),
        /** Rows that await a decision or a value, the funds row included; a row may wait without a weight. */
        openRows: z._default(z.int(), 0),
      }),
      grade: z.nullable(z.string()),
      /** Only where the policy takes something off because the computed grade is below the unit's own. */
      reviewed: z.optional(
        z.object({
          selfGrade: z.string(),
          grade: z.string(),
          levels: z.int(),
          factor: z.number(),
          score: z.number(),
        }),
      ),
    }),
  ),
  /** Only on monitoring forms: last month reported on, and the light of spending. */
  monitoring: z.optional(
    z.object({
      month: z.nullable(z.int().check(z.gte(1), z.lte(12))),
      light: z.nullable(z.enum(MONITORING_LIGHTS)),
    }),
  ),
  /** The approved target form it was compared with; `null` on target forms and where no target form is known at all. */
  approved: z._default(
    z.nullable(
      z.object({
        status: z.enum(['paired', 'ambiguous', 'none']),
        targets: z.array(z.string()),
        /** Why none fits: the project is approved for another year or unit only; absent where nothing is like it. */
        nearMiss: z.optional(
          z.object({
            cause: z.enum(['other-year', 'other-unit']),
            target: z.string(),
            says: z.string(),
          }),
        ),
      }),
    ),
    null,
  ),
  /** What strikes a reviewer about the form as a whole and is no mistake in itself. */
  remarks: z._default(z.array(z.enum(['every-score-full', 'every-target-hundred'])), []),
});

export const findingSchema = z.object({
  /** The same for the same thing in another run, unlike the others of its workbook. */
  id: z._default(z.string(), ''),
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  form: z.nullable(z.string()),
  row: z.union([z.int(), z.enum(['funds', 'total', 'head']), z.null()]),
  cells: z.array(z.string()),
  message: z.string(),
  why: z.string(),
  fix: z.string(),
  /** Which text of the check it is, and the values in it: for readers that word or group findings themselves. */
  messageId: z._default(z.string(), ''),
  data: z._default(z.record(z.string(), z.union([z.string(), z.number()])), {}),
  accepted: z.optional(z.object({ reason: z.string() })),
  /** What it finds stands so in the approved target form too: nothing to change in the self-evaluation. */
  asApproved: z.optional(z.boolean()),
});

/** A point of an earlier round, and what became of it. */
const roundPointSchema = z.object({
  code: z.string(),
  project: z.string(),
  sheet: z.string(),
  cell: z.string(),
  indicator: z.string(),
  message: z.string(),
});

const roundPoints = z.array(roundPointSchema);

/** The file beside the earlier round: a point is mended only where its row still stands and is filled in. */
const roundSchema = z.object({
  projectMissing: roundPoints,
  indicatorMissing: roundPoints,
  blanked: roundPoints,
  stillOpen: roundPoints,
  added: roundPoints,
  mended: roundPoints,
});

export const workbookSchema = z.object({
  file: z.string(),
  error: z.optional(z.object({ code: z.string(), message: z.string() })),
  forms: z.optional(z.array(formSchema)),
  findings: z.optional(z.array(findingSchema)),
  /** Absent without an earlier round; `null` where that round knows none of the forms. */
  round: z.optional(z.nullable(roundSchema)),
});

export const assessmentSchema = z.object({
  schemaVersion: z.literal(1),
  /** What wrote it; absent in results of early versions. */
  program: z.optional(z.object({ name: z.string(), version: z.string() })),
  policy: z.object({ id: z.string(), name: z.string() }),
  workbooks: z.array(workbookSchema),
  summary: z.object({
    files: z.int(),
    forms: z.int(),
    rows: z.int(),
    errors: z.int(),
    warnings: z.int(),
    infos: z.int(),
    needReason: z.int(),
  }),
});

export type Assessment = z.infer<typeof assessmentSchema>;
export type WorkbookAssessment = z.infer<typeof workbookSchema>;
export type FormAssessment = z.infer<typeof formSchema>;
export type RoundAssessment = z.infer<typeof roundSchema>;
export type RowAssessment = z.infer<typeof rowSchema>;
export type FindingAssessment = z.infer<typeof findingSchema>;
