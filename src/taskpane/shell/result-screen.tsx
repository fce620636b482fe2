/** The main screen: verdict, the form at hand, and what can be done with it. */
import * as React from 'react';
import { usePaneState } from './pane';
import { chosenForm } from './form-list';
import { GuideBar } from '../guide/guide-bar';
import { EmptyState } from './empty-state';
import { FillFooter } from './fill-footer';
import { FillTabs } from './fill-tabs';
import { FormBar } from './form-bar';
import { KeptScroll } from '../controls/kept-scroll';
import { NoticeBar } from './notice-bar';
import { OnDemand } from './on-demand';
import { PaneHeader } from './pane-header';
import { detailParts } from './parts-on-demand';
import { ReadOnlyNote } from '../review/read-only-note';
import { ReviewTabs } from '../review/review-tabs';
import { UnreadableTables } from '../findings/unreadable-tables';
import { Verdict } from './verdict';
import { WorkBar } from './work-bar';

export function ResultScreen(): JSX.Element {
  const state = usePaneState();
  const { result, mode } = state;
  const form = chosenForm(state);
  return (
    <>
      <PaneHeader />
      <ReadOnlyNote />
      <KeptScroll place={`${mode}:${state.formId ?? ''}`}>
        <WorkBar />
        <NoticeBar />
        {result && form ? (
          <>
            <Verdict result={result}>
              {mode === 'fill' ? <GuideBar result={result} isMain /> : null}
            </Verdict>
            <UnreadableTables tables={result.unreadable} />
            <FormBar result={result} form={form} />
            {mode === 'fill' ? (
              <FillTabs result={result} form={form} />
            ) : (
              <ReviewTabs result={result} form={form} />
            )}
          </>
        ) : (
          <EmptyState />
        )}
      </KeptScroll>
      {result && form && mode === 'fill' ? <FillFooter result={result} form={form} /> : null}
      {mode === 'review' ? (
        <OnDemand wanted={detailParts}>{({ ReviewFooter }) => <ReviewFooter />}</OnDemand>
      ) : null}
    </>
  );
}
