/** Numbered points of an opinion: what one check found on several rows of a form is one point. */
import type { Severity } from '../check/contract';
import { fillPlaceholders } from '../words/fill-text';
import { parseReference } from '../sheet/address';
import type { FindingAssessment, FormAssessment } from './assessment';
import { letterWords, listText, type LetterWords } from './letter-words';
import { causeBundles, type CauseBundle } from './one-cause';
import type { Twin, Twins } from './said-once';

/** One cell that a point is about. */
export interface OpinionPlace {
  /** Of the check that found it: what one cause explains stands in one point. */
  readonly code: string;
  readonly sheet: string;
  /** e.g. `F18`. */
  readonly cell: string;
  /** `''` for findings on other parts of a form. */
  readonly indicator: string;
  readonly part: 'row' | 'funds' | 'total' | 'head' | 'form';
  /** Complete sentences on this place alone. */
  readonly what: string;
  readonly how: string;
  /** The line in the list of a point with several places. */
  readonly line: string;
  /** The same on the approved target form; `null` where there is nothing of the kind. */
  readonly twin: OpinionPlace | null;
}

/** One numbered point. */
export interface OpinionPoint {
  /** Counts through the whole opinion, so that a reply can name it. */
  readonly number: number;
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong; `places` says where, when there are several. */
  readonly what: string;
  readonly how: string;
  /** At least one. */
  readonly places: readonly OpinionPlace[];
  /** Set when the point was accepted; it needs no change then. */
  readonly acceptedReason: string | null;
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** `目标表!D9`, as findings name their cells. */
export function referenceTo({ sheet, cell }: OpinionPlace): string {
  return `${sheet}!${cell}`;
}

function toPlace(
  finding: FindingAssessment,
  form: FormAssessment | undefined,
  counterpart?: Twin,
): OpinionPlace {
  const twin = counterpart ? toPlace(counterpart.finding, counterpart.form) : null;
  const place = parseReference(finding.cells[0] ?? '');
  const item = listText(finding)?.item;
  const line = item === undefined ? finding.message : fillPlaceholders(item, finding.data);
  return {
    code: finding.code,
    sheet: place?.sheet ?? '',
    cell: place?.address ?? '',
    indicator: form?.rows.find((row) => row.row === finding.row)?.indicator ?? '',
    part: typeof finding.row === 'number' ? 'row' : finding.row === null ? 'form' : finding.row,
    ...wordsOf(finding),
    line: line + (twin ? `；${referenceTo(twin)}同` : ''),
    twin,
  };
}

/** The lines under a point with several places; what it says already is not said again. */
export function listedLines({ what, places }: Pick<OpinionPoint, 'what' | 'places'>): string[] {
  if (places.length === 1) return [];
  return places.map(({ line }) => line).filter((line) => line !== what);
}

type UnnumberedPoint = Omit<OpinionPoint, 'number'>;

/** What was approved so cannot be changed in the self-evaluation: the next check would forbid it. */
const AS_APPROVED = '批复如此，本次自评不作修改；编制下一年度绩效目标时请予完善。';

function wordsOf(finding: FindingAssessment): LetterWords {
  const words = letterWords(finding);
  return finding.asApproved === true ? { ...words, how: AS_APPROVED } : words;
}

function toPoint(
  findings: readonly FindingAssessment[],
  form: FormAssessment | undefined,
  twins: Twins,
): UnnumberedPoint {
  const first = findings[0] as FindingAssessment;
  const places = findings.map((finding) => toPlace(finding, form, twins.get(finding)));
  const place = places[0] as OpinionPlace;
  const grouped = listText(first);
  const isGroup = places.length > 1 && grouped !== null;
  return {
    code: first.code,
    severity: severityIn(first),
    what: isGroup
      ? `${fillPlaceholders(grouped.what, first.data)}，共${places.length}处。`
      : place.what,
    how:
      isGroup && first.asApproved !== true ? fillPlaceholders(grouped.fix, first.data) : place.how,
    places,
    acceptedReason: first.accepted?.reason ?? null,
  };
}

/** A point that asks for no change now is there to be known. */
function severityIn({ severity, asApproved }: FindingAssessment): Severity {
  return asApproved === true ? 'info' : severity;
}

/** Several findings with one cause: the cause is said, the others follow as lines. */
function toBundlePoint(
  { cause, followers, advice }: CauseBundle,
  form: FormAssessment | undefined,
): UnnumberedPoint {
  const { what, how } = wordsOf(cause);
  return {
    code: cause.code,
    severity: severityIn(cause),
    what,
    how: how + advice,
    places: [cause, ...followers].map((finding) => toPlace(finding, form)),
    acceptedReason: null,
  };
}

/** Findings with the same key are said in one point. */
function groupKey(finding: FindingAssessment, index: number): string {
  const grouped = listText(finding);
  const alike = grouped
    ? fillPlaceholders(`${grouped.what}|${grouped.fix}`, finding.data)
    : `${index}`;
  const { code, severity, accepted, asApproved } = finding;
  return [code, severity, accepted?.reason ?? '', asApproved ?? false, alike].join('|');
}

/**
 * Points of one form, what must be mended first, accepted ones last; numbered from `first` on.
 * `form`: undefined for findings on something that is no form. `twins`: what the target form says too.
 */
export function opinionPoints(
  findings: readonly FindingAssessment[],
  form: FormAssessment | undefined,
  first: number,
  twins: Twins,
): OpinionPoint[] {
  const groups = new Map<string, FindingAssessment[]>();
  const bundles = causeBundles(findings, form);
  const bundled = new Set(bundles.flatMap(({ cause, followers }) => [cause, ...followers]));
  findings.forEach((finding, index) => {
    if (bundled.has(finding)) return;
    const key = groupKey(finding, index);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  });
  const points = [
    ...bundles.map((bundle) => toBundlePoint(bundle, form)),
    ...[...groups.values()].map((group) => toPoint(group, form, twins)),
  ];
  const rank = ({ severity, acceptedReason }: UnnumberedPoint): number =>
    acceptedReason === null ? ORDER[severity] : Object.keys(ORDER).length;
  return points
    .sort((one, other) => rank(one) - rank(other))
    .map((point, index) => ({ number: first + index, ...point }));
}
