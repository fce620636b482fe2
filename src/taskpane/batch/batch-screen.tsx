/** 批量检查: received files by unit and project; a row opens the findings of its file. */
import * as React from 'react';
import type { PaneAction } from '../shell/pane-action';
import type { WorkbookAssessment } from '../../core/report/assessment';
import { assessFiles } from './actions/assess-files';
import { assessFolder } from './actions/assess-folder';
import { chooseTargetFiles } from '../review/actions/choose-target-files';
import { openSavedBatch } from './actions/open-saved-batch';
import { showScreen } from '../shell/actions/show-screen';
import { Button } from '../controls/button';
import { canChooseFolder, FileButton } from '../controls/file-button';
import { batchRows, wouldBeLost } from './batch';
import { AcceptedKinds } from './accepted-kinds';
import { batchWording } from './batch-words';
import { KeptBatchOffer } from './kept-batch-offer';
import { acceptedIn } from './mark-accepted';
import { withAcceptedKinds } from '../../core/report/accepted-kinds';
import { ReplaceQuestion } from './replace-question';
import { usePartWords } from '../wording/part-words';
import { usePane, usePaneState, useRun, useWords } from '../shell/pane';
import { NEW_ROLL_UP } from '../roll-up/roll-up-draft';
import { WORKBOOK_FILES } from './workbook-files';
import { BatchTable } from './batch-table';
import { ScreenFrame } from '../controls/screen-frame';

const NO_WORKBOOKS: readonly WorkbookAssessment[] = [];

/** Files that were chosen while the results of others would be lost. */
interface WaitingFiles {
  readonly action: PaneAction<readonly File[]>;
  readonly files: readonly File[];
}

export function BatchScreen(): JSX.Element {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const { batch, work, approvedFiles } = state;
  const pane = usePane();
  const sayBatch = usePartWords(batchWording);
  const [waiting, setWaiting] = React.useState<WaitingFiles | null>(null);
  const workbooks = batch?.workbooks ?? NO_WORKBOOKS;
  const accepted = batch?.accepted;
  const rows = React.useMemo(() => {
    const kinds = acceptedIn(pane.host, accepted);
    return batchRows(workbooks.map((workbook) => withAcceptedKinds(workbook, kinds)));
  }, [workbooks, accepted, pane]);
  const unreadable = workbooks.filter(({ error }) => error).length;
  const begin = (chosen: WaitingFiles): void => {
    if (wouldBeLost(batch)) setWaiting(chosen);
    else void run(chosen.action, chosen.files);
  };
  const folderButton =
    canChooseFolder() && work.kind === 'none' ? (
      <FileButton
        look="link"
        text={say(assessFolder.label)}
        accept={WORKBOOK_FILES}
        isFolder
        isDisabled={!assessFolder.isEnabled(state, [])}
        onChoose={(files) => begin({ action: assessFolder, files })}
      />
    ) : null;
  return (
    <ScreenFrame
      title={say('batch.title')}
      place="batch"
      footer={
        <div className="footer-commands">
          <FileButton
            look="primary"
            text={say('action.chooseFiles')}
            accept={WORKBOOK_FILES}
            isMultiple
            isDisabled={!assessFiles.isEnabled(state, [])}
            onChoose={(files) => begin({ action: assessFiles, files })}
          />
          <Button
            look="link"
            text={sayBatch('openOutputs')}
            isDisabled={work.kind !== 'none' || workbooks.length === 0}
            onClick={() => void run(showScreen, { name: 'batch-outputs' })}
          />
          <FileButton
            look="link"
            text={say('action.targetFiles')}
            accept={WORKBOOK_FILES}
            isMultiple
            isDisabled={!chooseTargetFiles.isEnabled(state, [])}
            onChoose={(files) => void run(chooseTargetFiles, files)}
          />
        </div>
      }
    >
      {waiting && batch ? (
        <ReplaceQuestion
          batch={batch}
          onGoOn={() => {
            setWaiting(null);
            void run(waiting.action, waiting.files);
          }}
          onCancel={() => setWaiting(null)}
        />
      ) : null}
      {batch && workbooks.length > 0 ? (
        <>
          <p aria-live="polite">
            {say('batch.summary', {
              files: workbooks.length,
              forms: rows.filter(({ form }) => form !== null).length,
              withErrors: rows.filter(({ errors }) => errors > 0).length,
            })}
            {unreadable > 0 ? say('batch.unreadable', { count: unreadable }) : null}
          </p>
          {work.kind === 'none' && workbooks.length < batch.fileCount ? (
            <p className="hint">
              {say('batch.cancelled', { count: batch.fileCount - workbooks.length })}
            </p>
          ) : null}
          {work.kind === 'none' && wouldBeLost(batch) ? (
            <p className="hint">{sayBatch('notKept')}</p>
          ) : null}
          {folderButton}
          <BatchTable rows={rows} sort={batch.sort} />
          <AcceptedKinds accepted={batch.accepted} />
        </>
      ) : work.kind === 'none' ? (
        <>
          <p>{say('batch.lead')}</p>
          {folderButton}
          <KeptBatchOffer />
          <p>
            <FileButton
              look="link"
              text={sayBatch('openResult')}
              accept=".json"
              isDisabled={work.kind !== 'none'}
              onChoose={([file]) => {
                if (file) void run(openSavedBatch, file);
              }}
            />
          </p>
        </>
      ) : null}
      {work.kind === 'none' ? (
        <p>
          <Button
            look="link"
            text={sayBatch('openRollUp')}
            onClick={() => void run(showScreen, { name: 'roll-up', draft: NEW_ROLL_UP })}
          />
        </p>
      ) : null}
      {approvedFiles.length > 0 ? (
        <p className="hint comparison-note">
          {say('target.files', {
            files: approvedFiles.map(({ name }) => name).join(say('punctuation.listComma')),
          })}
        </p>
      ) : null}
    </ScreenFrame>
  );
}
