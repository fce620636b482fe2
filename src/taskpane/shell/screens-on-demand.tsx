/** Screens that most people never open, loaded when they are first shown. */
import * as React from 'react';
import type { PartOnDemand } from './load-on-demand';
import {
  screenBefore,
  RESULT_SCREEN,
  type DetailScreenState,
  type PolicyScreenState,
  type ReviewScreenState,
  type Screen,
  type WorkScreenState,
} from './pane-state';
import { useWords } from './pane';
import type { WordingKey } from '../wording/words';
import { OnDemand } from './on-demand';
import { detailParts, policyParts, reviewParts, workParts } from './parts-on-demand';
import { ScreenFrame } from '../controls/screen-frame';

export function DetailPart({ screen }: { screen: DetailScreenState }): JSX.Element {
  return (
    <ScreenOnDemand wanted={detailParts} title="pane.title" backTo={RESULT_SCREEN}>
      {({ DetailScreens }) => <DetailScreens screen={screen} />}
    </ScreenOnDemand>
  );
}

export function WorkPart({ screen }: { screen: WorkScreenState }): JSX.Element {
  return (
    <ScreenOnDemand
      wanted={workParts}
      title="guide.title"
      backTo={RESULT_SCREEN}
      takesFocus={screen.name !== 'guide' || screen.takesFocus}
    >
      {({ WorkScreens }) => <WorkScreens screen={screen} />}
    </ScreenOnDemand>
  );
}

export function PolicyPart({ screen }: { screen: PolicyScreenState }): JSX.Element {
  return (
    <ScreenOnDemand wanted={policyParts} title="settings.policy" backTo={{ name: 'settings' }}>
      {({ PolicyScreens }) => <PolicyScreens screen={screen} />}
    </ScreenOnDemand>
  );
}

export function ReviewPart({ screen }: { screen: ReviewScreenState }): JSX.Element {
  return (
    <ScreenOnDemand wanted={reviewParts} title="mode.review" backTo={screenBefore(screen)}>
      {({ ReviewScreens }) => <ReviewScreens screen={screen} />}
    </ScreenOnDemand>
  );
}

function ScreenOnDemand<Part>(props: {
  wanted: PartOnDemand<Part>;
  title: WordingKey;
  backTo: Screen;
  takesFocus?: boolean;
  children: (part: Part) => JSX.Element;
}): JSX.Element {
  const { wanted, title, backTo, takesFocus = true, children } = props;
  const { say } = useWords();
  return (
    <OnDemand
      wanted={wanted}
      around={(opening) => (
        <ScreenFrame title={say(title)} backTo={backTo} takesFocus={takesFocus}>
          {opening}
        </ScreenFrame>
      )}
    >
      {children}
    </OnDemand>
  );
}
