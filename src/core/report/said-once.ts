/**
 * What stands alike on a self-evaluation and on the approved target form beside it.
 *
 * Both sheets print the same targets, so both are found wrong; a letter says it once, on the self-evaluation,
 * and names the cell of the target form.
 */
import type { FindingAssessment, FormAssessment, WorkbookAssessment } from './assessment';
import { matchByName } from '../review/match-indicators';

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

export function twinsIn({ forms = [], findings = [] }: WorkbookAssessment): Twins {
  const twins = new Map<FindingAssessment, Twin>();
  const taken = new Set<FindingAssessment>();
  for (const evaluation of forms) {
    const form = approvedFormOf(evaluation, forms);
    if (!form) continue;
    const { matches } = matchByName(evaluation.rows, form.rows, ({ indicator }) => indicator);
    const approvedRow = new Map<FindingAssessment['row'], FindingAssessment['row']>(
      matches.map(({ evaluated, approved }) => [evaluated.row, approved.row]),
    );
    for (const said of findings) {
      if (said.form !== evaluation.id) continue;
      const row = typeof said.row === 'number' ? approvedRow.get(said.row) : said.row;
      const twin = findings.find(
        (other) =>
          other.form === form.id &&
          other.row === row &&
          !taken.has(other) &&
          saying(other) === saying(said),
      );
      if (!twin) continue;
      taken.add(twin);
      twins.set(said, { finding: twin, form, evaluation });
    }
  }
  return twins;
}
