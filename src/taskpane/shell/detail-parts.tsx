/** The tabs beside the findings, what reviewers do, and the screens of short visits: a bundle of its own. */
import * as React from 'react';
import { ScoresTab } from '../fill/scores-tab';
import { PageScreen } from '../findings/page-screen';
import { MappingScreen } from '../mapping/mapping-screen';
import { ProgressTab } from '../monitoring/progress-tab';
import { ReasonsTab } from '../reasons/reasons-tab';
import { DifferencesTab } from '../review/differences-tab';
import { TargetTab } from '../review/target-tab';
import { SettingsScreen } from '../settings/settings-screen';
import type { FormProps } from './form-bar';
import { FormsScreen } from './forms-screen';
import type { DetailScreenState, DetailTab } from './pane-state';

export { ReviewFooter } from '../review/review-footer';

export function DetailTabContent({ tab, ...form }: FormProps & { tab: DetailTab }): JSX.Element {
  switch (tab) {
    case 'scores':
      return <ScoresTab {...form} />;
    case 'progress':
      return <ProgressTab {...form} />;
    case 'reasons':
      return <ReasonsTab {...form} />;
    case 'target':
      return <TargetTab {...form} />;
    case 'differences':
      return <DifferencesTab {...form} />;
  }
}

export function DetailScreens({ screen }: { screen: DetailScreenState }): JSX.Element {
  switch (screen.name) {
    case 'forms':
      return <FormsScreen />;
    case 'page':
      return <PageScreen code={screen.code} />;
    case 'settings':
      return <SettingsScreen />;
    case 'mapping':
      return <MappingScreen draft={screen.draft} />;
  }
}
