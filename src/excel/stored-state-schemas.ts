/** What may stand in stored settings. A workbook comes from anywhere, so nothing is taken unread. */
import * as z from 'zod';
import type { CellState, JournalEntry } from '../core/edit/edit';
import type { ColumnMapping, IndicatorColumn } from '../core/form/form';
import type { StoredDecision } from '../core/score/assess-form';
import type { Preferences } from '../core/store';

export const policyIdSchema = z.string().min(1).max(200);

const count = z.number().int().nonnegative();

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

export const mappingSchema: z.ZodType<ColumnMapping> = z.strictObject({
  sheet: z.string(),
  headerRow: count,
  columns: z.partialRecord(columnSchema, count),
});

export const decisionSchema: z.ZodType<StoredDecision> = z.strictObject({
  tier: z.enum(['achieved', 'partlyAchieved', 'notAchieved']),
  score: z.number(),
  sheet: z.string(),
  cell: z.string(),
  indicator: z.string(),
  target: z.string(),
  actual: z.string(),
});

const cellStateSchema = z.strictObject({
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  formula: z.string().startsWith('=').exactOptional(),
  numberFormat: z.string().exactOptional(),
  fill: z
    .string()
    .regex(/^#[0-9A-Fa-f]{6}$/)
    .exactOptional(),
}) satisfies z.ZodType<CellState>;

export const journalEntrySchema: z.ZodType<JournalEntry> = z.strictObject({
  id: count,
  time: z.string(),
  title: z.string(),
  cells: z.array(
    z.strictObject({
      cell: z.strictObject({ sheet: z.string(), address: z.string() }),
      before: cellStateSchema,
      after: cellStateSchema,
    }),
  ),
});

export const preferencesSchema: z.ZodType<Preferences> = z.strictObject({
  language: z.enum(['zh-CN', 'en-US']),
  checksOnOpen: z.boolean(),
});
