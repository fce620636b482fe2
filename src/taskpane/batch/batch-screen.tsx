/** 批量检查: received files by unit and project; a row opens the findings of its file. */
import * as React from 'react';
import type { WorkbookAssessment } from '../../core/report/assessment';
import { assessFiles } from './actions/assess-files';
import { assessFolder } from './actions/assess-folder';
import { chooseTargetFiles } from '../review/actions/choose-target-files';
import { openFileOpinion } from './actions/open-file-opinion';
import { Button } from '../controls/button';
import { canChooseFolder, FileButton } from '../controls/file-button';
import { batchRows } from './batch';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { WORKBOOK_FILES } from './workbook-files';
import { BatchTable } from './batch-table';
import { ScreenFrame } from '../controls/screen-frame';

const NO_WORKBOOKS: readonly WorkbookAssessment[] = [];

export function BatchScreen(): JSX.Element {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const { batch, work, approvedFiles } = state;
  const workbooks = batch?.workbooks ?? NO_WORKBOOKS;
  const rows = React.useMemo(() => batchRows(workbooks), [workbooks]);
  const unreadable = workbooks.filter(({ error }) => error).length;
  const request = { workbooks, backTo: { name: 'batch' } as const };
  const folderButton =
    canChooseFolder() && work.kind === 'none' ? (
      <FileButton
        look="link"
        text={say(assessFolder.label)}
        accept={WORKBOOK_FILES}
        isFolder
        isDisabled={!assessFolder.isEnabled(state, [])}
        onChoose={(files) => void run(assessFolder, files)}
      />
    ) : null;
  return (
    <ScreenFrame
      title={say('batch.title')}
      place="batch"
      footer={
        <div className="footer-commands is-tight">
          <FileButton
            look="primary"
            text={say('action.chooseFiles')}
            accept={WORKBOOK_FILES}
            isMultiple
            isDisabled={!assessFiles.isEnabled(state, [])}
            onChoose={(files) => void run(assessFiles, files)}
          />
          <Button
            look="link"
            text={say('action.allOpinions')}
            isDisabled={!openFileOpinion.isEnabled(state, request)}
            onClick={() => void run(openFileOpinion, request)}
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
          {folderButton}
          <BatchTable rows={rows} sort={batch.sort} />
        </>
      ) : work.kind === 'none' ? (
        <>
          <p>{say('batch.lead')}</p>
          {folderButton}
        </>
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
