/** What may stand in stored settings. A workbook comes from anywhere, so nothing is taken unread. */
import * as z from 'zod/mini';
import type { CellState, JournalEntry, RefusalCause } from '../core/edit/edit';
import type { ColumnMapping, IndicatorColumn } from '../core/form/form';
import type { StoredDecision } from '../core/score/assess-form';
import type { ChosenTarget, Preferences } from '../core/store';

export const policyIdSchema = z.string().check(z.minLength(1), z.maxLength(200));

const count = z.int().check(z.nonnegative());

const columnSchema = z.enum([
  'level1',
  'level2',
  'level3',
  'description',
  'scoringStandard',
  'comparator',
  'valueKind',
  'openingTarget',
  'target',
  'unit',
  'actual',
  'weight',
  'score',
  'reviewedScore',
  'deduction',
  'evidence',
  'remark',
  'deviationReason',
] satisfies readonly IndicatorColumn[]);

export const mappingSchema: z.ZodMiniType<ColumnMapping> = z.strictObject({
  sheet: z.string(),
  headerRow: count,
  columns: z.partialRecord(columnSchema, count),
});

export const decisionSchema: z.ZodMiniType<StoredDecision> = z.strictObject({
  tier: z.enum(['achieved', 'partlyAchieved', 'notAchieved']),
  score: z.number(),
  sheet: z.string(),
  cell: z.string(),
  indicator: z.string(),
  target: z.string(),
  actual: z.string(),
});

export const chosenTargetSchema: z.ZodMiniType<ChosenTarget> = z.strictObject({
  evaluation: z.string(),
  file: z.nullable(z.string()),
  target: z.string(),
});

const cellStateSchema = z.strictObject({
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  formula: z.exactOptional(z.string().check(z.startsWith('='))),
  numberFormat: z.exactOptional(z.string()),
  fill: z.exactOptional(z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/))),
}) satisfies z.ZodMiniType<CellState>;

const refusalSchema = z.enum([
  'changed-since',
  'formula',
  'locked',
  'merged-away',
  'sheet-missing',
  'too-long',
  'host-refused',
] satisfies readonly RefusalCause[]);

export const journalEntrySchema: z.ZodMiniType<JournalEntry> = z.strictObject({
  id: count,
  time: z.string(),
  title: z.string(),
  cells: z.array(
    z.strictObject({
      cell: z.strictObject({ sheet: z.string(), address: z.string() }),
      before: cellStateSchema,
      after: cellStateSchema,
      sheetId: z.exactOptional(z.string()),
      isUncertain: z.exactOptional(z.literal(true)),
      refusal: z.exactOptional(refusalSchema),
    }),
  ),
});

export const preferencesSchema: z.ZodMiniType<Preferences> = z.strictObject({
  language: z.enum(['zh-CN', 'en-US']),
  checksOnOpen: z.boolean(),
});
