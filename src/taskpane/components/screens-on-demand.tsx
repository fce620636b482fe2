/** Screens that most people never open, loaded when they are first shown. */
import * as React from 'react';
import { useOnDemand } from '../state/load-on-demand';
import { screenBefore, type PolicyScreenState, type ReviewScreenState } from '../state/pane-state';
import { useWords } from '../state/pane';
import { OpeningPart } from './opening-part';
import { ScreenFrame } from './screen-frame';

const loadPolicyScreens = () => import(/* webpackChunkName: "policy" */ './policy-screens');
const loadReviewScreens = () => import(/* webpackChunkName: "review-screens" */ './review-screens');

export function PolicyPart({ screen }: { screen: PolicyScreenState }): JSX.Element {
  const { say } = useWords();
  const loaded = useOnDemand(loadPolicyScreens);
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

export function ReviewPart({ screen }: { screen: ReviewScreenState }): JSX.Element {
  const { say } = useWords();
  const loaded = useOnDemand(loadReviewScreens);
  if (loaded.kind === 'loaded') {
    const { ReviewScreens } = loaded.part;
    return <ReviewScreens screen={screen} />;
  }
  return (
    <ScreenFrame title={say('mode.review')} backTo={screenBefore(screen)}>
      <OpeningPart state={loaded} />
    </ScreenFrame>
  );
}
