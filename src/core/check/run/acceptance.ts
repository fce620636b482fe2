/** Findings that a person accepted with a reason; reported again when their cells change. */
import { parseAddress, parseReference } from '../../sheet/address';
import { cellAt } from '../../sheet/cell-at';
import { findSheet } from '../../sheet/find-sheet';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import type { ReportedFinding } from '../contract';
import { dataText } from '../../words/fill-text';
import { withAcceptance } from './reported-finding';

/** Stored with the workbook. */
export interface Acceptance {
  readonly code: string;
  readonly messageId: string;
  readonly sheet: string;
  /** Name of the indicator, or of what takes its place, when it was accepted. */
  readonly indicator: string;
  /** `表1!F13`: where the finding stood; a hint only, since rows are inserted and deleted. */
  readonly cells: readonly string[];
  /** What those cells held, in the same order. */
  readonly contents: readonly string[];
  readonly reason: string;
  /** Who accepted and when, as the caller words it; core has no clock. */
  readonly by: string;
  readonly time: string;
}

export interface AcceptanceMatch {
  readonly findings: readonly (ReportedFinding & {
    readonly accepted: { readonly reason: string } | null;
  })[];
  /** Acceptances that no finding answers to any more: the cells changed, or the finding is gone. */
  readonly stale: readonly Acceptance[];
}

/** The acceptance to store when a person accepts this finding now. */
export function acceptFinding(
  snapshot: WorkbookSnapshot,
  finding: ReportedFinding,
  why: { readonly reason: string; readonly by: string; readonly time: string },
): Acceptance {
  return {
    code: finding.code,
    messageId: finding.messageId,
    sheet: sheetOf(finding),
    indicator: dataText(finding.data, 'indicator'),
    cells: finding.cells,
    contents: finding.cells.map((cell) => contentOf(snapshot, cell)),
    ...why,
  };
}

/**
 * Marks the findings that were accepted. An acceptance answers to one finding of the same code, message, sheet,
 * indicator and cell contents; where several would do, to the one at the same place.
 */
export function matchAcceptances(
  snapshot: WorkbookSnapshot,
  findings: readonly ReportedFinding[],
  acceptances: readonly Acceptance[],
): AcceptanceMatch {
  if (acceptances.length === 0) {
    return { findings: findings.map((finding) => withAcceptance(finding, null)), stale: [] };
  }
  const keys = findings.map((finding) =>
    keyOf(acceptFinding(snapshot, finding, { reason: '', by: '', time: '' })),
  );
  const reasons = new Map<number, string>();
  const stale: Acceptance[] = [];
  for (const acceptance of acceptances) {
    const key = keyOf(acceptance);
    const candidates = keys
      .map((each, index) => (each === key ? index : -1))
      .filter((index) => index >= 0 && !reasons.has(index));
    const samePlace = candidates.find(
      (index) => findings[index]?.cells.join() === acceptance.cells.join(),
    );
    const index = samePlace ?? candidates[0];
    if (index === undefined) stale.push(acceptance);
    else reasons.set(index, acceptance.reason);
  }
  return {
    findings: findings.map((finding, index) => {
      const reason = reasons.get(index);
      return withAcceptance(finding, reason === undefined ? null : { reason });
    }),
    stale,
  };
}

function keyOf(acceptance: Acceptance): string {
  const { code, messageId, sheet, indicator, contents } = acceptance;
  return JSON.stringify([code, messageId, sheet, indicator, contents]);
}

function sheetOf(finding: ReportedFinding): string {
  const reference = parseReference(finding.cells[0] ?? '');
  return reference ? reference.sheet : '';
}

/** Formula and value; formats and widths do not matter. */
function contentOf(snapshot: WorkbookSnapshot, cell: string): string {
  const reference = parseReference(cell);
  const sheet = reference && findSheet(snapshot, reference.sheet);
  const position = reference && parseAddress(reference.address);
  const content = sheet && position ? cellAt(sheet, position) : null;
  if (!content) return '';
  const value = content.value === null ? '' : String(content.value);
  return content.formula === undefined ? value : `${content.formula} ${value}`;
}
