/** The screens about scoring policies, once they are loaded. */
import * as React from 'react';
import { useOnDemand } from '../state/load-on-demand';
import type { Screen } from '../state/pane-state';
import { useWords } from '../state/pane';
import { OpeningPart } from './opening-part';
import { ScreenFrame } from './screen-frame';

export type PolicyScreenState = Extract<
  Screen,
  { readonly name: 'policy' | 'policy-edit' | 'policy-compare' }
>;

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
