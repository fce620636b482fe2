/** @jest-environment jsdom */
/** 为什么: every check can show its page. */
import * as React from 'react';
import { act, render, screen } from '@testing-library/react';
import { describedChecks } from '../../../src/core/check/run/registry';
import { PageScreen } from '../../../src/taskpane/findings/page-screen';
import { PaneProvider } from '../../../src/taskpane/shell/pane';
import { MemoryWorkbook, paneOf } from '../memory-host';

test.each(describedChecks.map(({ meta }) => [meta.code]))(
  'shows the page of %s with its example table',
  async (code) => {
    const pane = paneOf(new MemoryWorkbook({ name: '测试.xlsx', sheets: [] }));
    render(
      <PaneProvider pane={pane}>
        <PageScreen code={code} />
      </PaneProvider>,
    );
    await act(async () => undefined);
    expect(screen.getByRole('heading', { name: '何为问题' })).not.toBeNull();
    expect(screen.getAllByRole('table').length).toBeGreaterThan(0);
  },
);
