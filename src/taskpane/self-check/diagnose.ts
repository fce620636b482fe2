/** From the facts to the state of the page, and to what is said about each part of it. */
import type { PageFacts } from './facts';

export type PaneState =
  /** The pane is there: nothing is said. */
  | 'running'
  /** Not yet known. */
  | 'opening'
  /** Opened in a browser instead of Excel. */
  | 'browser'
  | 'old-view'
  | 'no-office-js'
  | 'no-answer'
  /** Office answered, but the pane's own scripts failed. */
  | 'not-started';

/** Office answers within a second or two; a slow intranet has been given its time by then. */
export const PATIENCE_MS = 12000;

export function stateOf(facts: PageFacts): PaneState {
  if (facts.hasPane) return 'running';
  if (facts.isViewTooOld) return 'old-view';
  const isLate = facts.waited >= PATIENCE_MS;
  switch (facts.office) {
    case 'missing':
      return facts.isLoaded ? 'no-office-js' : 'opening';
    case 'no-workbook':
      return 'browser';
    case 'silent':
      return isLate ? 'no-answer' : 'opening';
    case 'beside-workbook':
      return isLate || facts.firstError !== null || facts.missingFiles.length > 0
        ? 'not-started'
        : 'opening';
  }
}

export type Part =
  | 'address'
  | 'https'
  | 'view'
  | 'office-js'
  | 'host'
  | 'api-level'
  | 'files'
  | 'error'
  | 'policy'
  | 'sniffing'
  | 'cache';

export interface PartCheck {
  readonly part: Part;
  readonly verdict: 'good' | 'advice' | 'bad' | 'fact';
  /** What was found; empty where the verdict says it all. */
  readonly found: string;
}

/** What the page must send so that nothing else than its own server is asked. */
const ESSENTIAL_POLICY = /default-src 'none'/;

/** Every part that something can be said about, in the order in which it is looked at. */
export function checkParts(facts: PageFacts): PartCheck[] {
  const parts: PartCheck[] = [
    { part: 'address', verdict: 'fact', found: facts.address },
    { part: 'https', verdict: facts.isSecure ? 'good' : 'bad', found: '' },
    { part: 'view', verdict: facts.isViewTooOld ? 'bad' : 'good', found: facts.view },
    { part: 'office-js', verdict: facts.office === 'missing' ? 'bad' : 'good', found: '' },
  ];
  if (facts.host !== null) parts.push({ part: 'host', verdict: 'fact', found: facts.host });
  if (facts.office === 'beside-workbook') {
    parts.push({
      part: 'api-level',
      verdict: facts.apiLevel === null ? 'bad' : 'good',
      found: facts.apiLevel ?? '',
    });
  }
  const { headers, missingFiles, firstError } = facts;
  parts.push({
    part: 'files',
    verdict: missingFiles.length > 0 ? 'bad' : 'good',
    found: missingFiles.join(' '),
  });
  if (firstError !== null) parts.push({ part: 'error', verdict: 'bad', found: firstError });
  if (headers !== null) {
    const hasPolicy = ESSENTIAL_POLICY.test(headers.contentSecurityPolicy ?? '');
    const isSniffed = !/nosniff/i.test(headers.contentTypeOptions ?? '');
    const isFresh = /no-cache|no-store|max-age=0/i.test(headers.cacheControl ?? '');
    parts.push(
      { part: 'policy', verdict: hasPolicy ? 'good' : 'advice', found: '' },
      { part: 'sniffing', verdict: isSniffed ? 'advice' : 'good', found: '' },
      { part: 'cache', verdict: isFresh ? 'good' : 'advice', found: '' },
    );
  }
  return parts;
}
