/** The whole pane over a workbook in memory, as a person meets it. */
import * as React from 'react';
import { act, configure, render, waitFor } from '@testing-library/react';
import { openWorkbook } from '../../src/taskpane/review/actions/open-workbook';
import { App } from '../../src/taskpane/shell/app';
import type { PaneHost } from '../../src/taskpane/host';
import { acceptancePart, repairPart } from '../../src/taskpane/findings/fields-on-demand';
import { detailParts } from '../../src/taskpane/shell/parts-on-demand';
import { PaneProvider } from '../../src/taskpane/shell/pane';
import type { Pane } from '../../src/taskpane/shell/pane-store';
import { type MemoryWorkbook, paneOf } from './memory-host';

// what the pane loads on demand is compiled before the time of a test begins
import '../../src/core/check/run/further-messages';
import '../../src/core/policy/load-policy';
import '../../src/core/report/self-check-sheet';
import '../../src/taskpane/fill/self-report-parts';
import '../../src/taskpane/findings/acceptance-field';
import '../../src/taskpane/findings/repair';
import '../../src/taskpane/guide/work-screens';
import '../../src/taskpane/policy/policy-screens';
import '../../src/taskpane/review/review-parts';
import '../../src/taskpane/review/review-screens';
import '../../src/taskpane/shell/detail-parts';

// reached by failures only
configure({ asyncUtilTimeout: 20000 });

export async function openPane(
  workbook: MemoryWorkbook,
  change: Partial<PaneHost> = {},
): Promise<Pane> {
  // as a pane holds them a moment after its first result
  await Promise.all([detailParts.load(), acceptancePart.load(), repairPart.load()]);
  const pane = paneOf(workbook, change);
  render(
    <PaneProvider pane={pane}>
      <App />
    </PaneProvider>,
  );
  await act(async () => {
    await openWorkbook.perform(pane);
  });
  await waitFor(() => expect(pane.getState().work.kind).toBe('none'));
  return pane;
}
