/** Choosing last year's workbook, and which one is chosen. */
import * as React from 'react';
import { WORKBOOK_FILES } from '../batch/workbook-files';
import { FileButton } from '../controls/file-button';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { chooseLastYear } from './actions/choose-last-year';

/** `isSilent`: the chosen workbook holds nothing for what the card asks. */
export function LastYearFile({ isSilent }: { isSilent: boolean }): JSX.Element {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const { lastYear } = state;
  return (
    <div className="last-year-file">
      {lastYear ? (
        <p className="hint">
          {say(isSilent ? 'lastYear.silent' : 'lastYear.from', { file: lastYear.name })}
        </p>
      ) : null}
      <FileButton
        look="link"
        text={say(lastYear ? 'lastYear.other' : chooseLastYear.label)}
        accept={WORKBOOK_FILES}
        isDisabled={state.work.kind !== 'none'}
        onChoose={([file]) => {
          if (file) void run(chooseLastYear, file);
        }}
      />
    </div>
  );
}
