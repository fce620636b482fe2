/** The screens about scoring policies, once they are loaded. */
import * as React from 'react';
import { useOnDemand } from '../state/load-on-demand';
import type { PolicyScreenState } from '../state/pane-state';
import { useWords } from '../state/pane';
import { OpeningPart } from './opening-part';
import { ScreenFrame } from './screen-frame';

const loadScreens = () => import(/* webpackChunkName: "policy" */ './policy-screens');

export function PolicyPart({ screen }: { screen: PolicyScreenState }): JSX.Element {
  const { say } = useWords();
  const loaded = useOnDemand(loadScreens);
  if (loaded.kind === 'loaded') {
    const { PolicyScreens } = loaded.part;
    return <PolicyScreens screen={screen} />;
  }
  return (
    <ScreenFrame title={say('settings.policy')} backTo={{ name: 'settings' }}>
      <OpeningPart state={loaded} />
    </ScreenFrame>
  );
}
