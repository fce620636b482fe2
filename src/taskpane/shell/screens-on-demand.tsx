/** Screens that most people never open, loaded when they are first shown. */
import * as React from 'react';
import { useOnDemand } from './load-on-demand';
import {
  screenBefore,
  RESULT_SCREEN,
  type PolicyScreenState,
  type ReviewScreenState,
  type Screen,
  type WorkScreenState,
} from './pane-state';
import { useWords } from './pane';
import type { WordingKey } from '../wording/words';
import { OpeningPart } from './opening-part';
import { ScreenFrame } from '../controls/screen-frame';

const loadWorkScreens = () => import(/* webpackChunkName: "work" */ '../guide/work-screens');
const loadPolicyScreens = () => import(/* webpackChunkName: "policy" */ '../policy/policy-screens');
const loadReviewScreens = () =>
  import(/* webpackChunkName: "review-screens" */ '../review/review-screens');

export function WorkPart({ screen }: { screen: WorkScreenState }): JSX.Element {
  return (
    <OnDemand
      load={loadWorkScreens}
      title="guide.title"
      backTo={RESULT_SCREEN}
      takesFocus={screen.name !== 'guide' || screen.takesFocus}
    >
      {({ WorkScreens }) => <WorkScreens screen={screen} />}
    </OnDemand>
  );
}

export function PolicyPart({ screen }: { screen: PolicyScreenState }): JSX.Element {
  return (
    <OnDemand load={loadPolicyScreens} title="settings.policy" backTo={{ name: 'settings' }}>
      {({ PolicyScreens }) => <PolicyScreens screen={screen} />}
    </OnDemand>
  );
}

export function ReviewPart({ screen }: { screen: ReviewScreenState }): JSX.Element {
  return (
    <OnDemand load={loadReviewScreens} title="mode.review" backTo={screenBefore(screen)}>
      {({ ReviewScreens }) => <ReviewScreens screen={screen} />}
    </OnDemand>
  );
}

/** `load` must be the same function at every rendering. */
function OnDemand<Part>(props: {
  load: () => Promise<Part>;
  title: WordingKey;
  backTo: Screen;
  takesFocus?: boolean;
  children: (part: Part) => JSX.Element;
}): JSX.Element {
  const { load, title, backTo, takesFocus = true, children } = props;
  const { say } = useWords();
  const loaded = useOnDemand(load);
  if (loaded.kind === 'loaded') return children(loaded.part);
  return (
    <ScreenFrame title={say(title)} backTo={backTo} takesFocus={takesFocus}>
      <OpeningPart state={loaded} />
    </ScreenFrame>
  );
}
