/**
 * Outputs that need to know all files before the first is written: which returned form is which earlier one.
 * The results wait in a scratch file, so that memory does not grow with them.
 */
import type { AssessmentSummary } from '../core/report/to-assessment';
import { roundForms, type RoundForm } from '../core/round/earlier-form';
import type { EarlierRound } from '../core/round/earlier-round';
import { pairRound } from '../core/round/pair-round';
import { compareFile } from '../core/round/second-round';
import type { FileOutcome, Output } from './outputs';
import { WaitingResults } from './waiting-results';

/** What pairing looks at; the findings wait with the rest. */
function withoutFindings(form: RoundForm): RoundForm {
  return { ...form, findings: [], form: null };
}

export class SecondPass implements Output {
  private readonly results = new WaitingResults();
  private readonly forms: RoundForm[] = [];

  constructor(
    private readonly outputs: readonly Output[],
    private readonly earlier: EarlierRound,
  ) {}

  async add({ workbook }: FileOutcome): Promise<void> {
    this.forms.push(...roundForms(workbook).map(withoutFindings));
    await this.results.add(workbook);
  }

  async end(summary: AssessmentSummary): Promise<void> {
    await this.results.close();
    const pairing = pairRound(this.earlier.forms, this.forms);
    const { notReturned, unclear, successors } = pairing;
    const left = notReturned.filter(({ file }) => !successors.has(file));
    for (const output of this.outputs) output.begin?.({ notReturned: left, unclear });
    for (let index = 0; index < this.results.count; index += 1) {
      const workbook = this.results.read(index);
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
    this.results.remove();
  }
}
