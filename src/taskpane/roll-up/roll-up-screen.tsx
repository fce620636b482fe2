/** 各单位汇总: template, files, the preview with its sources, and the filled form. */
import * as React from 'react';
import { canChooseFolder, FileButton } from '../controls/file-button';
import { Button } from '../controls/button';
import { ScreenFrame } from '../controls/screen-frame';
import { WORKBOOK_FILES, filesSent } from '../batch/workbook-files';
import { usePaneState, useRun } from '../shell/pane';
import { usePartWords } from '../wording/part-words';
import { chooseRollUpFiles } from './actions/choose-roll-up-files';
import { chooseRollUpTemplate } from './actions/choose-roll-up-template';
import { saveRollUp } from './actions/save-roll-up';
import { baseName, cellsByOutcome, type RollUpDraft } from './roll-up-draft';
import { rollUpWording } from './roll-up-words';
import { RolledUpCells } from './rolled-up-cells';

export function RollUpScreen({ draft }: { draft: RollUpDraft }): JSX.Element {
  const say = usePartWords(rollUpWording);
  const state = usePaneState();
  const run = useRun();
  const { template, result } = draft;
  return (
    <ScreenFrame
      title={say('title')}
      backTo={{ name: 'batch' }}
      place="roll-up"
      {...(result && result.edits.length > 0
        ? {
            footer: (
              <div className="footer-commands">
                <Button
                  look="primary"
                  text={say('save')}
                  isDisabled={!saveRollUp.isEnabled(state, undefined)}
                  onClick={() => void run(saveRollUp, undefined)}
                />
              </div>
            ),
          }
        : {})}
    >
      <p>{say('lead')}</p>
      <section className="setting">
        <h2 className="section-heading">{say('stepTemplate')}</h2>
        {template ? (
          <p>{say('templateChosen', { name: template.name, forms: template.forms.length })}</p>
        ) : null}
        <FileButton
          look={template ? 'link' : 'default'}
          text={say(template ? 'changeTemplate' : 'chooseTemplate')}
          accept={WORKBOOK_FILES}
          isDisabled={!canBegin(state.work.kind)}
          onChoose={([file]) => {
            if (file) void run(chooseRollUpTemplate, file);
          }}
        />
      </section>
      {template ? <Files draft={draft} /> : null}
      {template && result ? <Cells draft={draft} /> : null}
    </ScreenFrame>
  );
}

const canBegin = (work: string): boolean => work === 'none';

function Files({ draft: { files, result } }: { draft: RollUpDraft }): JSX.Element {
  const say = usePartWords(rollUpWording);
  const state = usePaneState();
  const run = useRun();
  const look = files ? 'link' : 'default';
  const isDisabled = !chooseRollUpFiles.isEnabled(state, []);
  const listed = (names: readonly string[]): string => names.join('、');
  return (
    <section className="setting">
      <h2 className="section-heading">{say('stepFiles')}</h2>
      {files ? (
        <>
          <p>{say('filesChosen', { files: files.read })}</p>
          {files.unusable.length > 0 ? (
            <p className="rolled-up-conflict">
              {say('unusable', { names: listed(files.unusable) })}
            </p>
          ) : null}
          {result && result.unused.length > 0 ? (
            <p className="rolled-up-conflict">{say('unused', { names: listed(result.unused) })}</p>
          ) : null}
        </>
      ) : null}
      <FileButton
        look={look}
        text={say('chooseFiles')}
        accept={WORKBOOK_FILES}
        isMultiple
        isDisabled={isDisabled}
        onChoose={(chosen) => void run(chooseRollUpFiles, chosen)}
      />
      {canChooseFolder() ? (
        <FileButton
          look="link"
          text={say('chooseFolder')}
          accept={WORKBOOK_FILES}
          isFolder
          isDisabled={isDisabled}
          onChoose={(chosen) => void run(chooseRollUpFiles, filesSent(chosen))}
        />
      ) : null}
    </section>
  );
}

function Cells({ draft: { template, result } }: { draft: RollUpDraft }): JSX.Element {
  const say = usePartWords(rollUpWording);
  const cells = result?.cells ?? [];
  const { open, filled } = cellsByOutcome(cells);
  const name = say('savedName', { base: baseName(template?.name ?? '') });
  return (
    <>
      <h2 className="section-heading">{say('stepCells')}</h2>
      <p aria-live="polite">
        {cells.length === 0
          ? say('nothing')
          : say('summary', { cells: cells.length, filled: filled.length, open: open.length })}
      </p>
      {filled.length > 0 ? <p className="hint">{say('saveHint', { name })}</p> : null}
      <RolledUpCells title={say('openTitle', { count: open.length })} cells={open} isOpen />
      <RolledUpCells
        title={say('filledTitle', { count: filled.length })}
        cells={filled}
        isOpen={false}
      />
    </>
  );
}
