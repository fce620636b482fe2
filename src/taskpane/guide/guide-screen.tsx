/** The guide: one card after the other, until the workbook can be handed in. */
import * as React from 'react';
import { ScreenFrame } from '../controls/screen-frame';
import { usePaneState, useWords } from '../shell/pane';
import type { Screen } from '../shell/pane-state';
import { StaleMark } from '../shell/stale-mark';
import { Finished } from './finished';
import { WorkCard } from './work-card';

type GuideState = Extract<Screen, { readonly name: 'guide' }>;

export function GuideScreen({ screen }: { screen: GuideState }): JSX.Element {
  const { result, isStale, work } = usePaneState();
  const { say } = useWords();
  const { place } = screen;
  const form = place ? result?.forms.find((each) => each.form.id === place.formId) : undefined;
  return (
    <ScreenFrame title={say('guide.title')} takesFocus={screen.takesFocus}>
      {result && place && form ? (
        <WorkCard
          key={`${place.formId}:${String(place.row)}`}
          result={result}
          form={form}
          place={place}
          takesFocus={screen.takesFocus}
        />
      ) : result ? (
        <Finished result={result} />
      ) : null}
      {/* last, so that nothing moves while somebody types in Excel */}
      {isStale && work.kind === 'none' ? (
        <p>
          <StaleMark />
        </p>
      ) : null}
    </ScreenFrame>
  );
}
