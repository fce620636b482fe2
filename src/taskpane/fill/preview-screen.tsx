/** Every cell before → after; nothing is written until 应用. */
import * as React from 'react';
import { showScreen } from '../shell/actions/show-screen';
import { Button } from '../controls/button';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { RESULT_SCREEN, type OfferedEdit, type Preview } from '../shell/pane-state';
import { ScreenFrame } from '../controls/screen-frame';
import { applyEdits } from './actions/apply-edits';
import { CellsLeftAlone } from './cells-left-alone';
import { chosenEdits } from './preview';
import { PreviewGroups, PreviewSheet } from './preview-sheet';
import { SkippedRows } from './skipped-rows';

export function PreviewScreen({ preview }: { preview: Preview }): JSX.Element {
  const state = usePaneState();
  const { say, tell } = useWords();
  const run = useRun();
  const count = chosenEdits(preview).length;
  const sheets = bySheet(preview.offered);
  return (
    <ScreenFrame
      title={tell(preview.title)}
      footer={
        <div className="footer-commands">
          <Button
            look="primary"
            text={say(applyEdits.label, { count })}
            isDisabled={!applyEdits.isEnabled(state, undefined)}
            takesFocus={count > 0}
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
      {preview.note ? <p className="preview-note">{tell(preview.note)}</p> : null}
      {preview.offered.length === 0 && preview.manual.length === 0 ? (
        <p className="all-clear">{say('preview.nothing')}</p>
      ) : null}
      {sheets.length > 1
        ? sheets.map(({ sheet, offered }) => (
            <PreviewSheet key={sheet} sheet={sheet} offered={offered} />
          ))
        : sheets.map(({ sheet, offered }) => <PreviewGroups key={sheet} offered={offered} />)}
      <SkippedRows rows={preview.skipped} />
      <CellsLeftAlone fills={preview.manual} />
    </ScreenFrame>
  );
}

/** In the order in which they are offered. */
function bySheet(
  offered: readonly OfferedEdit[],
): readonly { readonly sheet: string; readonly offered: readonly OfferedEdit[] }[] {
  const sheets = new Map<string, OfferedEdit[]>();
  for (const each of offered) {
    const { sheet } = each.edit.cell;
    const ofSheet = sheets.get(sheet);
    if (ofSheet) ofSheet.push(each);
    else sheets.set(sheet, [each]);
  }
  return [...sheets.entries()].map(([sheet, ofSheet]) => ({ sheet, offered: ofSheet }));
}
