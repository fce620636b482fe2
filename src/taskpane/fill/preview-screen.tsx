/** Every cell before → after; nothing is written until 应用. */
import * as React from 'react';
import { applyEdits } from './actions/apply-edits';
import { showScreen } from '../shell/actions/show-screen';
import { Button } from '../controls/button';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { RESULT_SCREEN, type OfferedEdit, type Preview } from '../shell/pane-state';
import { chosenEdits } from './preview';
import { ManualFills } from './manual-fills';
import { PreviewGroup } from './preview-group';
import { ScreenFrame } from '../controls/screen-frame';

export function PreviewScreen({ preview }: { preview: Preview }): JSX.Element {
  const state = usePaneState();
  const { say, tell } = useWords();
  const run = useRun();
  const count = chosenEdits(preview).length;
  const isFlag = ({ edit }: OfferedEdit): boolean => edit.change.kind === 'fill';
  const flags = preview.offered.filter(isFlag);
  const values = preview.offered.filter((each) => !isFlag(each));
  const safe = values.filter(({ edit }) => edit.safety === 'safe');
  const review = values.filter(({ edit }) => edit.safety === 'review');
  return (
    <ScreenFrame
      title={tell(preview.title)}
      footer={
        <div className="footer-commands">
          <Button
            look="primary"
            text={say(applyEdits.label, { count })}
            isDisabled={!applyEdits.isEnabled(state, undefined)}
            onClick={() => void run(applyEdits, undefined)}
          />
          <Button
            look="default"
            text={say('action.cancel')}
            isDisabled={state.work.kind === 'writing'}
            onClick={() => void run(showScreen, RESULT_SCREEN)}
          />
        </div>
      }
    >
      {preview.offered.length === 0 && preview.manual.length === 0 ? (
        <p className="all-clear">{say('preview.nothing')}</p>
      ) : null}
      <PreviewGroup title={say('preview.safe', { count: safe.length })} offered={safe} />
      <PreviewGroup
        title={say('preview.review', { count: review.length })}
        hint={say('preview.reviewHint')}
        offered={review}
      />
      <PreviewGroup
        title={say('preview.flags', { count: flags.length })}
        hint={say('preview.flagsHint')}
        offered={flags}
      />
      <ManualFills fills={preview.manual} />
    </ScreenFrame>
  );
}
