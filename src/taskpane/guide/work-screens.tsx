/** The screens on which a form is worked through: a bundle of its own, loaded when the first is opened. */
import * as React from 'react';
import { PreviewScreen } from '../fill/preview-screen';
import type { WorkScreenState } from '../shell/pane-state';
import { GuideScreen } from './guide-screen';

export function WorkScreens({ screen }: { screen: WorkScreenState }): JSX.Element {
  switch (screen.name) {
    case 'preview':
      return <PreviewScreen preview={screen.preview} />;
    case 'guide':
      return <GuideScreen screen={screen} />;
  }
}
