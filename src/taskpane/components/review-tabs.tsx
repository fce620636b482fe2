/** 审核: read only. What differs from the rules, and all findings. */
import * as React from 'react';
import { showTab } from '../actions/show-tab';
import { Icon } from '../controls/icon';
import { Tabs } from '../controls/tabs';
import { countBySeverity, findingsOfForm } from '../state/finding-groups';
import { usePaneState, useRun, useWords } from '../state/pane';
import type { ReviewTab } from '../state/pane-state';
import { DifferencesTab } from './differences-tab';
import { FindingsTab } from './findings-tab';
import type { FormProps } from './form-bar';

export function ReviewTabs({ result, form }: FormProps): JSX.Element {
  const { reviewTab } = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const counts = countBySeverity(findingsOfForm(result, form.form.id));
  return (
    <>
      <p className="read-only-note">
        <Icon name="Lock" />
        {say('review.readOnly')}
      </p>
      <Tabs<ReviewTab>
        label={say('action.showTab')}
        items={[
          { key: 'differences', text: say('tab.differences') },
          {
            key: 'findings',
            text: say('tab.findings'),
            count: counts.error + counts.warning + counts.info,
          },
        ]}
        chosen={reviewTab}
        onChoose={(tab) => void run(showTab, { mode: 'review', tab })}
      >
        {reviewTab === 'differences' ? (
          <DifferencesTab result={result} form={form} />
        ) : (
          <FindingsTab result={result} form={form} />
        )}
      </Tabs>
    </>
  );
}
