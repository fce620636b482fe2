/**
 * What stands alike on a self-evaluation and on the approved target form beside it.
 *
 * Both sheets print the same targets, so both are found wrong; a letter says it once, on the self-evaluation,
 * and names the cell of the target form.
 */
import type { FindingAssessment, FormAssessment, WorkbookAssessment } from './assessment';
import { matchByName } from '../review/match-indicators';
import { runToEnd } from '../sheet/run-to-end';

/** A finding on the approved form that says what a finding on the self-evaluation says. */
export interface Twin {
  readonly finding: FindingAssessment;
  readonly form: FormAssessment;
  /** The self-evaluation whose points say it. */
  readonly evaluation: FormAssessment;
}

/** Finding on the self-evaluation → its twin. Only pairs inside the workbook; every finding occurs once. */
export type Twins = ReadonlyMap<FindingAssessment, Twin>;

const CELL_ADDRESS = /^[A-Z]{1,3}\d+$/;
/** Names differ by a letter between the two sheets, and the indicators are matched already. */
const NAME = 'indicator';

/** What a finding says, addresses aside. */
function saying({ code, messageId, severity, data, accepted }: FindingAssessment): string {
  const values = Object.entries(data)
    .filter(([name, value]) => name !== NAME && !CELL_ADDRESS.test(String(value)))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([code, messageId, severity, accepted?.reason ?? null, values]);
}

/** `null` when the self-evaluation has no target form, or has it in another workbook. */
function approvedFormOf(
  { approved }: FormAssessment,
  forms: readonly FormAssessment[],
): FormAssessment | null {
  if (approved?.status !== 'paired') return null;
  return forms.find((form) => approved.targets.includes(`${form.sheet}!${form.range}`)) ?? null;
}

/** Findings by the id of their form; `null` stands for what is on no form. */
export function findingsByForm(
  findings: readonly FindingAssessment[],
): ReadonlyMap<string | null, readonly FindingAssessment[]> {
  const byForm = new Map<string | null, FindingAssessment[]>();
  for (const finding of findings) {
    const own = byForm.get(finding.form);
    if (own) own.push(finding);
    else byForm.set(finding.form, [finding]);
  }
  return byForm;
}

export function twinsIn(workbook: WorkbookAssessment): Twins {
  return runToEnd(twinsInSteps(workbook));
}

/** One step per form. */
export function* twinsInSteps({
  forms = [],
  findings = [],
}: WorkbookAssessment): Generator<void, Twins> {
  const twins = new Map<FindingAssessment, Twin>();
  const taken = new Set<FindingAssessment>();
  const byForm = findingsByForm(findings);
  for (const evaluation of forms) {
    yield;
    const form = approvedFormOf(evaluation, forms);
    if (!form) continue;
    const { matches } = matchByName(evaluation.rows, form.rows, ({ indicator }) => indicator);
    const approvedRow = new Map<FindingAssessment['row'], FindingAssessment['row']>(
      matches.map(({ evaluated, approved }) => [evaluated.row, approved.row]),
    );
    const ofTarget = byForm.get(form.id) ?? [];
    for (const said of byForm.get(evaluation.id) ?? []) {
      const row = typeof said.row === 'number' ? approvedRow.get(said.row) : said.row;
      const twin = ofTarget.find(
        (other) => other.row === row && !taken.has(other) && saying(other) === saying(said),
      );
      if (!twin) continue;
      taken.add(twin);
      twins.set(said, { finding: twin, form, evaluation });
    }
  }
  return twins;
}
