/** The earlier round of a review, from the JSON that was saved then or from the opinion sheets that were sent out. */
import * as z from 'zod/mini';
import { assessmentSchema, findingSchema, formSchema, workbookSchema } from '../report/assessment';
import { runToEnd } from '../sheet/run-to-end';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { roundFormsSteps, type RoundForm } from './earlier-form';
import { readOpinionSheets, type SentFinding } from './read-opinion-sheet';

export interface EarlierRound {
  readonly forms: readonly RoundForm[];
}

/** A saved result whose forms and findings are still to be looked at: there may be thousands. */
const outlineSchema = z.extend(assessmentSchema, {
  workbooks: z.array(
    z.extend(workbookSchema, {
      forms: z.optional(z.array(z.unknown())),
      findings: z.optional(z.array(z.unknown())),
    }),
  ),
});

/** `null` when the text is no saved result. In steps of one form or finding each, so that a pane can breathe between them. */
export function* earlierRoundSteps(text: string): Generator<void, EarlierRound | null> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  yield;
  const outline = outlineSchema.safeParse(json);
  if (!outline.success) return null;
  const forms: RoundForm[] = [];
  for (const workbook of outline.data.workbooks) {
    const assessedForms = yield* inSteps(workbook.forms, formSchema);
    const findings = yield* inSteps(workbook.findings, findingSchema);
    if (!assessedForms || !findings) return null;
    forms.push(...(yield* roundFormsSteps({ ...workbook, forms: assessedForms, findings })));
  }
  return { forms };
}

/** `null` when one of the values is not as the schema has it. */
function* inSteps<Value>(
  values: readonly unknown[] | undefined,
  schema: { safeParse(value: unknown): { success: true; data: Value } | { success: false } },
): Generator<void, Value[] | null> {
  const read: Value[] = [];
  for (const value of values ?? []) {
    const result = schema.safeParse(value);
    if (!result.success) return null;
    read.push(result.data);
    yield;
  }
  return read;
}

export function earlierRoundOfJson(text: string): EarlierRound | null {
  return runToEnd(earlierRoundSteps(text));
}

/**
 * `null` when the workbook holds no points of an opinion. The list of a batch says which file and unit each
 * point is about; an opinion on one workbook does not, and fits whatever comes back.
 */
export function earlierRoundOfSheets(workbook: WorkbookSnapshot): EarlierRound | null {
  const forms = new Map<string, SentFinding[]>();
  for (const finding of readOpinionSheets(workbook)) {
    const key = JSON.stringify([finding.file, finding.unit, finding.project, finding.sheet]);
    forms.set(key, [...(forms.get(key) ?? []), finding]);
  }
  if (forms.size === 0) return null;
  return {
    forms: [...forms].map(([key, findings]): RoundForm => {
      const { file, unit, project, sheet } = findings[0] as SentFinding;
      return { key, file, unit, project, sheet, year: null, kind: null, form: null, findings };
    }),
  };
}
