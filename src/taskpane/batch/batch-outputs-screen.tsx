/** 结果输出: everything a checked batch gives, the earlier round, and what stays on this machine. */
import * as React from 'react';
import { Button } from '../controls/button';
import { FileButton } from '../controls/file-button';
import { ScreenFrame } from '../controls/screen-frame';
import { Toggle } from '../controls/toggle';
import { unitLetters } from '../../core/report/unit-letters';
import type { RoundAssessment } from '../../core/report/assessment';
import { showScreen } from '../shell/actions/show-screen';
import { usePane, usePaneState, useRun } from '../shell/pane';
import { usePartWords } from '../wording/part-words';
import { compareBatchRound } from './actions/compare-batch-round';
import { forgetKeptBatch } from './actions/forget-kept-batch';
import { keepBatchHere } from './actions/keep-batch-here';
import { openFileOpinion } from './actions/open-file-opinion';
import { saveBatchOutput } from './actions/save-batch-output';
import type { Batch } from './batch';
import { batchWording } from './batch-words';
import { keptBatch, mayKeepBatch } from './kept-batch';
import type { OutputKind } from './outputs';
import { WORKBOOK_FILES } from './workbook-files';

const OUTPUTS = [
  { kind: 'summary', text: 'summary', hint: 'summaryHint' },
  { kind: 'letters', text: 'letters', hint: 'lettersHint' },
  { kind: 'list', text: 'list', hint: 'listHint' },
  { kind: 'page', text: 'page', hint: 'pageHint' },
  { kind: 'result', text: 'result', hint: 'resultHint' },
] as const satisfies readonly { readonly kind: OutputKind; readonly [part: string]: string }[];

export function BatchOutputsScreen(): JSX.Element {
  const state = usePaneState();
  const say = usePartWords(batchWording);
  const run = useRun();
  const { batch } = state;
  const workbooks = batch?.workbooks ?? [];
  const letters = React.useMemo(() => unitLetters(batch?.workbooks ?? []).length, [batch]);
  const isReady = saveBatchOutput.isEnabled(state, 'all');
  const request = { workbooks, backTo: { name: 'batch-outputs' } as const };
  return (
    <ScreenFrame title={say('outputs')} backTo={{ name: 'batch' }} place="batch-outputs">
      <p>{say('outputsLead')}</p>
      <section className="setting">
        <Button
          look="primary"
          text={say('all')}
          isDisabled={!isReady}
          onClick={() => void run(saveBatchOutput, 'all')}
        />
        <p className="hint">{say('allHint')}</p>
        <ul className="output-list">
          {OUTPUTS.map(({ kind, text, hint }) => (
            <li key={kind}>
              <Button
                look="link"
                text={say(text)}
                isDisabled={!isReady}
                onClick={() => void run(saveBatchOutput, kind)}
              />
              <p className="hint">{say(hint, { count: letters })}</p>
            </li>
          ))}
          <li>
            <Button
              look="link"
              text={say('readText')}
              isDisabled={!openFileOpinion.isEnabled(state, request)}
              onClick={() => void run(openFileOpinion, request)}
            />
          </li>
          <li>
            <Button
              look="link"
              text={say('letterSettings')}
              onClick={() =>
                void run(showScreen, {
                  name: 'review-settings',
                  backTo: { name: 'batch-outputs' },
                })
              }
            />
          </li>
        </ul>
      </section>
      <section className="setting">
        <h2 className="section-heading">{say('earlierTitle')}</h2>
        {batch?.earlier ? <ComparedRound batch={batch} /> : <p>{say('earlierLead')}</p>}
        <FileButton
          look="default"
          text={say('chooseEarlier')}
          accept={`.json,${WORKBOOK_FILES}`}
          isDisabled={state.work.kind !== 'none' || batch === null}
          onChoose={([file]) => {
            if (file) void run(compareBatchRound, file);
          }}
        />
      </section>
      <KeepSection />
    </ScreenFrame>
  );
}

function ComparedRound({ batch }: { batch: Batch }): JSX.Element | null {
  const say = usePartWords(batchWording);
  const { earlier } = batch;
  if (!earlier) return null;
  const count = (...parts: (keyof RoundAssessment)[]): number =>
    batch.workbooks.reduce(
      (sum, { round }) =>
        round ? parts.reduce((all, part) => all + round[part].length, sum) : sum,
      0,
    );
  return (
    <>
      <p aria-live="polite">
        {say('compared', {
          file: earlier.file,
          mended: count('mended'),
          open: count('stillOpen'),
          missing: count('projectMissing', 'indicatorMissing', 'blanked'),
          added: count('added'),
        })}
      </p>
      {earlier.notReturned.length > 0 ? (
        <p>{say('notReturned', { count: earlier.notReturned.length })}</p>
      ) : null}
      {earlier.unclear > 0 ? <p>{say('unclear', { count: earlier.unclear })}</p> : null}
    </>
  );
}

/** What is kept is no part of the state: it is asked for whenever the screen is drawn. */
function KeepSection(): JSX.Element {
  const { host } = usePane();
  const say = usePartWords(batchWording);
  const run = useRun();
  const state = usePaneState();
  return (
    <section className="setting">
      <h2 className="section-heading">{say('keepTitle')}</h2>
      <p className="hint">{say('keepHint')}</p>
      <Toggle
        label={say('keepLabel')}
        isOn={mayKeepBatch(host)}
        onText={say('on')}
        offText={say('off')}
        onChange={(isAllowed) => void run(keepBatchHere, isAllowed)}
      />
      {keptBatch(host) ? (
        <Button
          look="default"
          text={say('forget')}
          isDisabled={!forgetKeptBatch.isEnabled(state, undefined)}
          onClick={() => void run(forgetKeptBatch, undefined)}
        />
      ) : null}
    </section>
  );
}
