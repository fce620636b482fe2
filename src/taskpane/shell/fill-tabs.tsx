/** 填报: findings, scores and reasons of the form at hand. */
import * as React from 'react';
import { showTab } from './actions/show-tab';
import { Tabs, type TabItem } from '../controls/tabs';
import { countBySeverity, findingsOfForm } from '../findings/finding-groups';
import { isScored } from '../fill/score-rows';
import { usePaneState, useRun, useWords } from './pane';
import type { FillTab } from './pane-state';
import { countWritten, reasonRows } from '../reasons/reason-rows';
import type { FormProps } from './form-bar';
import { TabContent } from './tab-content';
import { hasTargetTab } from '../review/approved-targets';

export function FillTabs({ result, form }: FormProps): JSX.Element {
  const { fillTab } = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const findings = findingsOfForm(result, form.form.id);
  const counts = countBySeverity(findings);
  const reasons = reasonRows(form, findings);
  const items: TabItem<FillTab>[] = [
    {
      key: 'findings',
      text: say('tab.findings'),
      count: counts.error + counts.warning + counts.info,
    },
  ];
  if (isScored(form)) items.push({ key: 'scores', text: say('tab.scores') });
  if (form.progress) items.push({ key: 'progress', text: say('tab.progress') });
  if (reasons.length > 0 || form.form.columns.deviationReason) {
    items.push({
      key: 'reasons',
      text: say('tab.reasons'),
      count: reasons.length - countWritten(reasons),
    });
  }
  if (hasTargetTab(result, form)) items.push({ key: 'target', text: say('tab.target') });
  const chosen = items.some(({ key }) => key === fillTab) ? fillTab : 'findings';
  return (
    <Tabs<FillTab>
      label={say('action.showTab')}
      items={items}
      chosen={chosen}
      onChoose={(tab) => void run(showTab, { mode: 'fill', tab })}
    >
      <TabContent tab={chosen} result={result} form={form} />
    </Tabs>
  );
}
