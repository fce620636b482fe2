/** Asked before the results of a batch are lost to another one. */
import * as React from 'react';
import { Button } from '../controls/button';
import { useRun } from '../shell/pane';
import { usePartWords } from '../wording/part-words';
import { saveBatchOutput } from './actions/save-batch-output';
import type { Batch } from './batch';
import { batchWording } from './batch-words';

export interface ReplaceQuestionProps {
  readonly batch: Batch;
  readonly onGoOn: () => void;
  readonly onCancel: () => void;
}

export function ReplaceQuestion({ batch, onGoOn, onCancel }: ReplaceQuestionProps): JSX.Element {
  const say = usePartWords(batchWording);
  const run = useRun();
  const { workbooks, accepted } = batch;
  const also = accepted.length === 0 ? '' : say('replaceAccepted', { count: accepted.length });
  return (
    <div className="setting" role="alertdialog" aria-label={say('replaceTitle')}>
      <p className="confirm-text">{say('replace', { count: workbooks.length, accepted: also })}</p>
      <div className="commands">
        <Button
          look="default"
          takesFocus
          text={say('replaceSave')}
          onClick={() => void run(saveBatchOutput, 'all').then(onGoOn)}
        />
        <Button look="link" text={say('replaceGoOn')} onClick={onGoOn} />
        <Button look="link" text={say('replaceCancel')} onClick={onCancel} />
      </div>
    </div>
  );
}
