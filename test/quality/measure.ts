/** How right the engine is on the corpus: its answers beside the labels that were written before any run. */
import { assess } from '../../src/core/assess';
import { nationalPolicy } from '../../src/core/policy/built-in';
import type {
  FindingAssessment,
  FormAssessment,
  RowAssessment,
  WorkbookAssessment,
} from '../../src/core/report/assessment';
import { toWorkbookAssessment } from '../../src/core/report/to-assessment';
import { readWorkbook } from '../../src/file/read-workbook';
import { sheetName, toWorkbook, type CorpusEntry, type FormLabel } from './corpus';

/** How many of how many. */
export interface Share {
  right: number;
  of: number;
}

export interface Quality {
  /** Tables read with exactly the labelled indicators. */
  readonly forms: Share;
  readonly kinds: Share;
  readonly verdicts: Share;
  readonly scores: Share;
  readonly reasons: Share;
  /** Errors, T04 and V07 that were reported: how many of them are right. */
  readonly hardFindings: Share;
  /** Labelled hard findings: how many of them were reported. */
  readonly hardFindingsFound: Share;
  /** Sheets with a form on which nothing at all was said. */
  readonly silentSheets: string[];
  /** Per form: errors, warnings, hints. */
  readonly findingsPerForm: { errors: number; warnings: number; infos: number; remarks: number }[];
  readonly misses: string[];
}

const nothing = (): Share => ({ right: 0, of: 0 });

export function emptyQuality(): Quality {
  return {
    forms: nothing(),
    kinds: nothing(),
    verdicts: nothing(),
    scores: nothing(),
    reasons: nothing(),
    hardFindings: nothing(),
    hardFindingsFound: nothing(),
    silentSheets: [],
    findingsPerForm: [],
    misses: [],
  };
}

const plain = (text: string): string =>
  text
    .replace(/[\s\u3000]/g, '')
    .replace(/（/g, '(')
    .replace(/）/g, ')');

/** What the engine says of the forms of one page. */
export async function assessEntry(entry: CorpusEntry): Promise<WorkbookAssessment> {
  const file = `${entry.name}.xlsx`;
  const reading = await readWorkbook(file, await toWorkbook(entry));
  if (!reading.ok) throw new Error(`${file} cannot be read`);
  return toWorkbookAssessment(file, assess(reading.value, { policy: nationalPolicy }));
}

/** The row that answers to each label, in order: the same name, further down than the last one. */
function pairRows(label: FormLabel, rows: readonly RowAssessment[]): (RowAssessment | undefined)[] {
  let from = 0;
  return label.rows.map(({ indicator }) => {
    const at = rows.findIndex(
      (row, index) => index >= from && plain(row.indicator) === plain(indicator),
    );
    if (at < 0) return undefined;
    from = at + 1;
    return rows[at];
  });
}

/** The form on the label's sheet that shares most indicators with it and is not taken. */
function formFor(
  label: FormLabel,
  forms: readonly FormAssessment[],
  taken: ReadonlySet<FormAssessment>,
): FormAssessment | undefined {
  let best: FormAssessment | undefined;
  let most = 0;
  for (const form of forms) {
    if (form.sheet !== sheetName(label.sheet) || taken.has(form)) continue;
    if (label.rows.length === 0 && form.rows.length === 0) return form;
    const shared = pairRows(label, form.rows).filter((row) => row !== undefined).length;
    if (shared > most) [best, most] = [form, shared];
  }
  return best;
}

const isHard = ({ code, severity, accepted }: FindingAssessment): boolean =>
  accepted === undefined && (severity === 'error' || code === 'T04' || code === 'V07');

/** The places that a finding speaks of, as labels name them. */
function placesOf(finding: FindingAssessment, form: FormAssessment): string[] {
  if (typeof finding.row === 'number') {
    return [plain(form.rows.find(({ row }) => row === finding.row)?.indicator ?? '')];
  }
  const cells = new Set(finding.cells.map((cell) => cell.slice(cell.lastIndexOf('!') + 1)));
  const rows = form.rows
    .filter((row) => Object.values(row.cells).some((address) => cells.has(address)))
    .map(({ indicator }) => plain(indicator));
  return [finding.row ?? 'form', ...rows];
}

const WHOLE_FORM = ['form', 'head', 'total', 'funds'];

function count(share: Share, isRight: boolean): boolean {
  share.of += 1;
  if (isRight) share.right += 1;
  return isRight;
}

/** Adds what one entry shows to the figures. */
export async function measureEntry(entry: CorpusEntry, quality: Quality): Promise<void> {
  const result = await assessEntry(entry);
  const forms = result.forms ?? [];
  const findings = result.findings ?? [];
  const taken = new Set<FormAssessment>();
  const miss = (label: FormLabel | null, text: string): void => {
    quality.misses.push(`${entry.name}${label ? ` [${label.sheet}]` : ''} ${text}`);
  };
  for (const { name } of entry.sheets) {
    const isOurs = entry.labels.some(({ sheet, kind }) => sheet === name && kind !== 'not-ours');
    const isHeard =
      forms.some(({ sheet }) => sheet === sheetName(name)) ||
      findings.some(({ cells }) =>
        cells.some((cell) => cell.replace(/'/g, '').startsWith(`${sheetName(name)}!`)),
      );
    if (isOurs && !isHeard) quality.silentSheets.push(`${entry.name} ${name}`);
  }
  for (const label of entry.labels) {
    if (label.kind === 'not-ours') {
      const read = forms.filter(({ sheet }) => sheet === sheetName(label.sheet));
      if (!count(quality.forms, read.length === 0)) miss(label, 'read although it is not ours');
      read.forEach((form) => taken.add(form));
      continue;
    }
    const form = formFor(label, forms, taken);
    if (form) taken.add(form);
    measureForm(label, form, findings, quality, (text) => miss(label, text));
  }
  for (const form of forms) {
    if (taken.has(form)) continue;
    count(quality.forms, false);
    miss(
      null,
      `extra form ${form.sheet}!${form.range} ${form.rows
        .map((row) => row.indicator)
        .join(' | ')
        .slice(0, 80)}`,
    );
  }
}

function measureForm(
  label: FormLabel,
  form: FormAssessment | undefined,
  findings: readonly FindingAssessment[],
  quality: Quality,
  miss: (text: string) => void,
): void {
  const rows = form ? pairRows(label, form.rows) : label.rows.map(() => undefined);
  const isWhole =
    form !== undefined && form.rows.length === label.rows.length && !rows.includes(undefined);
  if (!count(quality.forms, isWhole)) {
    const lacking = label.rows
      .filter((_, index) => rows[index] === undefined)
      .map((row) => row.indicator);
    const extra = (form?.rows ?? [])
      .filter((row) => !rows.includes(row))
      .map((row) => row.indicator);
    miss(
      `form ${form ? '' : 'not found '}lacks ${lacking.join(' | ').slice(0, 160)} ; extra ${extra.join(' | ').slice(0, 120)}`,
    );
  }
  if (!count(quality.kinds, form?.kind === label.kind))
    miss(`kind ${form?.kind ?? 'none'} instead of ${label.kind}`);
  label.rows.forEach((expected, index) => measureRow(expected, rows[index], quality, miss));
  if (!form) return;
  const own = findings.filter((finding) => finding.form === form.id);
  const of = (severity: string): number =>
    own.filter((finding) => finding.severity === severity).length;
  quality.findingsPerForm.push({
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    remarks: new Set(
      own.map(({ code, messageId, row, cells }) => `${code} ${messageId} ${row ?? cells.join()}`),
    ).size,
  });
  const answered = new Set<FormLabel['hardFindings'][number]>();
  for (const finding of own.filter(isHard)) {
    const places = placesOf(finding, form);
    const fitting = label.hardFindings.filter(
      ({ code, at }) =>
        code === finding.code &&
        (places.includes(plain(at)) || (WHOLE_FORM.includes(at) && !Number.isInteger(finding.row))),
    );
    fitting.forEach((hit) => answered.add(hit));
    if (fitting.length > 0 && fitting.every(({ optional }) => optional)) continue;
    if (!count(quality.hardFindings, fitting.length > 0)) {
      miss(`false ${finding.code} at ${places.join(' | ').slice(0, 60)}: ${finding.message}`);
    }
  }
  for (const expected of label.hardFindings) {
    if (expected.optional) continue;
    if (!count(quality.hardFindingsFound, answered.has(expected)))
      miss(`unsaid ${expected.code} at ${expected.at}`);
  }
}

function measureRow(
  expected: FormLabel['rows'][number],
  row: RowAssessment | undefined,
  quality: Quality,
  miss: (text: string) => void,
): void {
  const { indicator, verdict, score, needsReason } = expected;
  if (verdict.length === 0) return;
  const computed = row?.score.computed ?? null;
  // Without a target or an answer the engine gives no verdict and leaves the row to a person: labels call that undecided.
  const said = row && computed === null ? (row.verdict ?? 'undecided') : (row?.verdict ?? null);
  const values = `${row?.target.text ?? '?'} ← ${row?.actual?.text ?? '?'}`;
  const isAccepted = said !== null && verdict.includes(said);
  if (!count(quality.verdicts, isAccepted))
    miss(`verdict of ${indicator} (${values}): ${said ?? 'none'} instead of ${verdict.join('/')}`);
  const isOpen = said !== null && ['undecided', 'incomparable', 'partial'].includes(said);
  // An accepted open answer leaves score and reason to the person.
  const mayBeOpen = isAccepted && isOpen && said !== verdict[0];
  const isScore =
    computed === null || score === null ? computed === score : Math.abs(computed - score) < 0.011;
  if (!count(quality.scores, isScore || (mayBeOpen && computed === null))) {
    miss(`score of ${indicator} (${values}): ${computed ?? 'open'} instead of ${score ?? 'open'}`);
  }
  if (needsReason === null) return;
  if (!count(quality.reasons, row?.needsReason === needsReason || mayBeOpen)) {
    miss(
      `reason of ${indicator} (${values}): ${row?.needsReason ?? 'none'} instead of ${needsReason}`,
    );
  }
}
