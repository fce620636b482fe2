/** What a reviewer does next, always in view. */
import * as React from 'react';
import { compareRound } from './actions/compare-round';
import { openOpinion } from './actions/open-opinion';
import { showScreen } from '../shell/actions/show-screen';
import { Button } from '../controls/button';
import { FileButton } from '../controls/file-button';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { WORKBOOK_FILES } from '../batch/workbook-files';

export function ReviewFooter(): JSX.Element {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const hasForms = state.result !== null && state.result.forms.length > 0;
  return (
    <footer className="footer footer-commands">
      {hasForms ? (
        <Button
          look="primary"
          text={say(openOpinion.label)}
          isDisabled={!openOpinion.isEnabled(state, undefined)}
          onClick={() => void run(openOpinion, undefined)}
        />
      ) : null}
      <Button
        look={hasForms ? 'link' : 'default'}
        text={say('action.openBatch')}
        onClick={() => void run(showScreen, { name: 'batch' })}
      />
      {hasForms ? (
        <FileButton
          look="link"
          text={say(compareRound.label)}
          accept={`.json,${WORKBOOK_FILES}`}
          isDisabled={state.work.kind !== 'none'}
          onChoose={([file]) => {
            if (file) void run(compareRound, file);
          }}
        />
      ) : null}
    </footer>
  );
}
