/** What reviewers open beside the result. A bundle of its own: who fills in a form never sees it. */
import * as React from 'react';
import type { ReviewScreenState } from '../shell/pane-state';
import { BatchFileScreen } from '../batch/batch-file-screen';
import { BatchOutputsScreen } from '../batch/batch-outputs-screen';
import { BatchScreen } from '../batch/batch-screen';
import { RollUpScreen } from '../roll-up/roll-up-screen';
import { ReviewSettingsScreen } from '../settings/review-settings-screen';
import { OpinionScreen } from './opinion-screen';
import { RoundScreen } from './round-screen';

export function ReviewScreens({ screen }: { screen: ReviewScreenState }): JSX.Element {
  switch (screen.name) {
    case 'batch':
      return <BatchScreen />;
    case 'batch-file':
      return (
        <BatchFileScreen
          workbook={screen.workbook}
          sections={screen.sections}
          formId={screen.formId}
          index={screen.index}
          screen={screen}
        />
      );
    case 'batch-outputs':
      return <BatchOutputsScreen />;
    case 'review-settings':
      return <ReviewSettingsScreen backTo={screen.backTo} />;
    case 'roll-up':
      return <RollUpScreen draft={screen.draft} />;
    case 'round':
      return <RoundScreen round={screen.round} />;
    case 'opinion':
      return (
        <OpinionScreen draft={screen.draft} {...(screen.backTo ? { backTo: screen.backTo } : {})} />
      );
  }
}
