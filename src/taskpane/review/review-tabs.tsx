/** 审核: read only. What differs from the rules, all findings, and the comparison with the target form. */
import * as React from 'react';
import { showTab } from '../shell/actions/show-tab';
import { Tabs, type TabItem } from '../controls/tabs';
import { hasTargetTab } from './approved-targets';
import { countBySeverity, findingsOfForm } from '../findings/finding-groups';
import { isScored } from '../fill/score-rows';
import { usePaneState, useRun, useWords } from '../shell/pane';
import type { ReviewTab } from '../shell/pane-state';
import type { FormProps } from '../shell/form-bar';
import { TabContent } from '../shell/tab-content';

export function ReviewTabs({ result, form }: FormProps): JSX.Element {
  const { reviewTab } = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const counts = countBySeverity(findingsOfForm(result, form.form.id));
  const items: TabItem<ReviewTab>[] = [];
  if (isScored(form)) items.push({ key: 'differences', text: say('tab.differences') });
  items.push({
    key: 'findings',
    text: say('tab.findings'),
    count: counts.error + counts.warning + counts.info,
  });
  if (form.progress) items.push({ key: 'progress', text: say('tab.progress') });
  if (hasTargetTab(result, form)) items.push({ key: 'target', text: say('tab.target') });
  const chosen = items.some(({ key }) => key === reviewTab) ? reviewTab : 'findings';
  return (
    <Tabs<ReviewTab>
      label={say('action.showTab')}
      items={items}
      chosen={chosen}
      onChoose={(tab) => void run(showTab, { mode: 'review', tab })}
    >
      <TabContent tab={chosen} result={result} form={form} />
    </Tabs>
  );
}
