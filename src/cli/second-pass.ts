/**
 * Outputs that need to know all files before the first is written: which returned form is which earlier one.
 * The results wait in a scratch file, so that memory does not grow with them.
 */
import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { workbookSchema, type WorkbookAssessment } from '../core/report/assessment';
import type { AssessmentSummary } from '../core/report/to-assessment';
import { roundForms, type RoundForm } from '../core/round/earlier-form';
import type { EarlierRound } from '../core/round/earlier-round';
import { pairRound } from '../core/round/pair-round';
import { compareFile } from '../core/round/second-round';
import type { FileOutcome, Output } from './outputs';
import { TextFile } from './text-file';
import { removeScratch, scratchPlace } from './whole-file';

/** What pairing looks at; the findings wait with the rest. */
function withoutFindings(form: RoundForm): RoundForm {
  return { ...form, findings: [], form: null };
}

export class SecondPass implements Output {
  private readonly place = scratchPlace(path.join(tmpdir(), 'results'));
  private readonly results = new TextFile(this.place, true);
  private readonly forms: RoundForm[] = [];

  constructor(
    private readonly outputs: readonly Output[],
    private readonly earlier: EarlierRound,
  ) {}

  async add({ workbook }: FileOutcome): Promise<void> {
    this.forms.push(...roundForms(workbook).map(withoutFindings));
    await this.results.write(`${JSON.stringify(workbook)}\n`);
  }

  async end(summary: AssessmentSummary): Promise<void> {
    await this.results.close();
    const pairing = pairRound(this.earlier.forms, this.forms);
    const { notReturned, unclear, successors } = pairing;
    const left = notReturned.filter(({ file }) => !successors.has(file));
    for (const output of this.outputs) output.begin?.({ notReturned: left, unclear });
    for await (const workbook of this.waiting()) {
      const round = workbook.error
        ? undefined
        : compareFile(workbook.file, roundForms(workbook), pairing);
      const outcome: FileOutcome = {
        workbook: { ...workbook, ...(round !== undefined && { round }) },
        filled: null,
        policyChanges: [],
      };
      for (const output of this.outputs) await output.add(outcome);
    }
    for (const output of this.outputs) await output.end(summary);
    removeScratch(this.place);
  }

  private async *waiting(): AsyncGenerator<WorkbookAssessment> {
    const lines = createInterface({ input: createReadStream(this.place, 'utf8') });
    for await (const line of lines) yield workbookSchema.parse(JSON.parse(line));
  }
}
