/** Everything about scoring policies. A bundle of its own: most people never open it. */
import * as React from 'react';
import type { PolicyScreenState } from '../shell/pane-state';
import { PolicyCompareScreen } from './policy-compare-screen';
import { PolicyEditScreen } from './policy-edit-screen';
import { PolicyScreen } from './policy-screen';

export function PolicyScreens({ screen }: { screen: PolicyScreenState }): JSX.Element {
  switch (screen.name) {
    case 'policy':
      return <PolicyScreen />;
    case 'policy-edit':
      return <PolicyEditScreen draft={screen.draft} />;
    case 'policy-compare':
      return <PolicyCompareScreen comparison={screen.comparison} />;
  }
}
