/** A returned workbook beside the earlier review: what was mended, what was taken away, what is still open, what is new. */
import type { FormAssessment, RoundAssessment, RowAssessment } from '../report/assessment';
import { joinRounds } from '../report/round-texts';
import { comparableName } from '../review/name-similarity';
import { matchByName } from '../review/match-indicators';
import { parseAddress } from '../sheet/address';
import { runToEnd } from '../sheet/run-to-end';
import type { EarlierFinding, RoundForm, RowField } from './earlier-form';
import type { RoundPairing } from './pair-round';

/** A point counts as mended only where its row still stands and is filled in; taking things away repairs nothing. */
export type SecondRound = Readonly<Record<RoundState, EarlierFinding[]>>;

export type RoundState = keyof RoundAssessment;

const EMPTY_ROUND: SecondRound = {
  projectMissing: [],
  indicatorMissing: [],
  blanked: [],
  stillOpen: [],
  added: [],
  mended: [],
};

/** Rows move between rounds, so findings are the same by check and indicator, not by address. */
function identity({ code, indicator, part }: EarlierFinding): string {
  return [code, part === 'row' ? comparableName(indicator) : ''].join('|');
}

/** An indicator that the earlier round spoke of, by its row on the sheet: a name may occur twice. */
interface KnownRow {
  readonly name: string;
  readonly sheetRow: number;
}

const rowKey = ({ name, sheetRow }: KnownRow): string => `${sheetRow}|${name}`;

function sheetRowOf({ cell }: EarlierFinding): number {
  return parseAddress(cell)?.row ?? -1;
}

function knownRows(findings: readonly EarlierFinding[]): KnownRow[] {
  const rows = new Map<string, KnownRow>();
  for (const finding of findings) {
    const own: KnownRow[] =
      finding.part === 'row'
        ? [{ name: finding.indicator, sheetRow: sheetRowOf(finding) }]
        : finding.rows.map((name) => ({ name, sheetRow: -1 }));
    for (const row of own) rows.set(rowKey(row), row);
  }
  return [...rows.values()].sort((one, other) => one.sheetRow - other.sheetRow);
}

/** A row of either round, by its name. */
interface NamedRow {
  readonly name: string;
  readonly known: KnownRow | null;
  readonly present: RowAssessment | null;
}

/** Which present row each known row is; absent where it is gone. Rows without a place share theirs with others. */
function presentRows(
  findings: readonly EarlierFinding[],
  form: FormAssessment,
): ReadonlyMap<string, RowAssessment> {
  const found = new Map<string, RowAssessment>();
  const present = form.rows.map((row): NamedRow => ({
    name: row.indicator,
    known: null,
    present: row,
  }));
  const match = (known: readonly KnownRow[]): void => {
    const named = known.map((row): NamedRow => ({ name: row.name, known: row, present: null }));
    for (const { evaluated, approved } of matchByName(named, present, ({ name }) => name).matches) {
      if (evaluated.known && approved.present) {
        found.set(rowKey(evaluated.known), approved.present);
      }
    }
  };
  const known = knownRows(findings);
  match(known.filter(({ sheetRow }) => sheetRow >= 0));
  match(known.filter(({ sheetRow }) => sheetRow < 0));
  return found;
}

/** The field that a column holds on a present row; an opinion sheet says only the cell. */
function fieldOf({ field, cell }: EarlierFinding, row: RowAssessment): RowField | null {
  if (field !== null) return field;
  const column = parseAddress(cell)?.column;
  if (column === undefined) return null;
  const fields: readonly RowField[] = ['target', 'actual', 'weight', 'score', 'reason'];
  return fields.find((each) => parseAddress(row.cells[each] ?? '')?.column === column) ?? null;
}

function lacks(row: RowAssessment, field: RowField): boolean {
  if (row.cells[field] === undefined) return false;
  switch (field) {
    case 'target':
      return row.target.text.trim() === '';
    case 'actual':
      return row.actual === null || row.actual.text.trim() === '';
    case 'weight':
      return row.score.weight === null;
    case 'score':
      return row.score.given === null;
    case 'reason':
      return row.needsReason && row.reason.trim() === '';
  }
}

/** What must still stand for a point on a field to be mended. */
const NEEDED: Readonly<Record<RowField | 'name', readonly RowField[]>> = {
  name: ['target'],
  target: ['target'],
  actual: ['target', 'actual'],
  weight: ['target', 'weight'],
  score: ['target', 'actual', 'score'],
  reason: ['target', 'actual', 'reason'],
};

function isBlanked(finding: EarlierFinding, row: RowAssessment): boolean {
  return NEEDED[fieldOf(finding, row) ?? 'name'].some((field) => lacks(row, field));
}

function isPartBlanked({ part }: EarlierFinding, { funds, total }: FormAssessment): boolean {
  if (part === 'funds') return !funds || funds.budget === null || funds.executed === null;
  return part === 'total' && total !== null && total.score.given === null;
}

function stateOfGone(
  finding: EarlierFinding,
  form: FormAssessment,
  rows: ReadonlyMap<string, RowAssessment>,
): 'indicatorMissing' | 'blanked' | 'mended' {
  if (finding.part === 'row') {
    const row = rows.get(rowKey({ name: finding.indicator, sheetRow: sheetRowOf(finding) }));
    if (!row) return 'indicatorMissing';
    return isBlanked(finding, row) ? 'blanked' : 'mended';
  }
  const spokenOf = finding.rows.map((name) => rows.get(rowKey({ name, sheetRow: -1 })));
  if (spokenOf.some((row) => row === undefined)) return 'indicatorMissing';
  if (spokenOf.some((row) => row && lacks(row, 'target'))) return 'blanked';
  return isPartBlanked(finding, form) ? 'blanked' : 'mended';
}

/** One form in two rounds. */
function compareForms(earlier: RoundForm, returned: RoundForm): SecondRound {
  const open = new Map<string, number>();
  for (const finding of earlier.findings) {
    open.set(identity(finding), (open.get(identity(finding)) ?? 0) + 1);
  }
  const stillOpen: EarlierFinding[] = [];
  const added: EarlierFinding[] = [];
  for (const finding of returned.findings) {
    const left = open.get(identity(finding)) ?? 0;
    if (left > 0) open.set(identity(finding), left - 1);
    (left > 0 ? stillOpen : added).push(finding);
  }
  // what is left was in the earlier round only; of equal findings the later ones are those that are gone
  const gone = [...earlier.findings].reverse().filter((finding) => {
    const left = open.get(identity(finding)) ?? 0;
    if (left > 0) open.set(identity(finding), left - 1);
    return left > 0;
  });
  const { form } = returned;
  const rows = form ? presentRows(earlier.findings, form) : new Map<string, RowAssessment>();
  const goneAs = (state: ReturnType<typeof stateOfGone>): EarlierFinding[] =>
    gone
      .filter((finding) => (form ? stateOfGone(finding, form, rows) : 'mended') === state)
      .reverse();
  return {
    projectMissing: [],
    indicatorMissing: goneAs('indicatorMissing'),
    blanked: goneAs('blanked'),
    stillOpen,
    added,
    mended: goneAs('mended'),
  };
}

/** What readers of the result get of each point: no more than its schema says. */
function published(round: RoundAssessment): RoundAssessment {
  const only = (points: RoundAssessment['mended']): RoundAssessment['mended'] =>
    points.map(({ code, project, sheet, cell, indicator, message }) => ({
      code,
      project,
      sheet,
      cell,
      indicator,
      message,
    }));
  return {
    projectMissing: only(round.projectMissing),
    indicatorMissing: only(round.indicatorMissing),
    blanked: only(round.blanked),
    stillOpen: only(round.stillOpen),
    added: only(round.added),
    mended: only(round.mended),
  };
}

/** All forms of one returned file beside the earlier round; `null` when the earlier round knows none of them. */
export function compareFile(
  file: string,
  returned: readonly RoundForm[],
  pairing: RoundPairing,
): RoundAssessment | null {
  return runToEnd(compareFileSteps(file, returned, pairing));
}

/** One step per form. */
export function* compareFileSteps(
  file: string,
  returned: readonly RoundForm[],
  { partners, notReturned, successors }: RoundPairing,
): Generator<void, RoundAssessment | null> {
  const compared: SecondRound[] = [];
  for (const form of returned) {
    yield;
    const earlier = partners.get(form.key);
    if (earlier) compared.push(compareForms(earlier, form));
  }
  const gone = notReturned.filter((form) => successors.get(form.file) === file);
  if (compared.length + gone.length === 0) return null;
  yield;
  return published(joinRounds([...compared, ...gone.map((form) => withoutForm(form, returned))]));
}

/** A table that could not be read was mended when its sheet now holds a form; everything else went with its project. */
function withoutForm(earlier: RoundForm, returned: readonly RoundForm[]): SecondRound {
  const isReadNow = returned.some(({ form, sheet }) => form !== null && sheet === earlier.sheet);
  return earlier.kind === 'unread' && isReadNow
    ? { ...EMPTY_ROUND, mended: [...earlier.findings] }
    : { ...EMPTY_ROUND, projectMissing: [...earlier.findings] };
}
