/** A received workbook with the points marked that were accepted in the batch or for good. */
import { withAcceptedKinds, type AcceptedKind } from '../../core/report/accepted-kinds';
import type { WorkbookAssessment } from '../../core/report/assessment';
import type { PaneHost } from '../host';
import { recallReviewSettings } from '../settings/kept-settings';
import type { Pane } from '../shell/pane-store';

/** `ofBatch`: undefined where there is no batch. */
export function acceptedIn(
  host: Pick<PaneHost, 'memory'>,
  ofBatch: readonly AcceptedKind[] = [],
): readonly AcceptedKind[] {
  return [...ofBatch, ...recallReviewSettings(host).accept];
}

export function markAccepted(pane: Pane, workbook: WorkbookAssessment): WorkbookAssessment {
  return withAcceptedKinds(workbook, acceptedIn(pane.host, pane.getState().batch?.accepted));
}
