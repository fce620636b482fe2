/** The batch that this machine kept: to go on with, or to be forgotten. */
import * as React from 'react';
import { Button } from '../controls/button';
import { usePane, usePaneState, useRun } from '../shell/pane';
import { usePartWords } from '../wording/part-words';
import { forgetKeptBatch } from './actions/forget-kept-batch';
import { resumeBatch } from './actions/resume-batch';
import { batchWording } from './batch-words';
import { keptBatch } from './kept-batch';

/** `2026-11-20T08:00:00.000Z` → `2026-11-20`. */
const day = (time: string): string => time.slice(0, 10);

export function KeptBatchOffer(): JSX.Element | null {
  const { host } = usePane();
  const state = usePaneState();
  const say = usePartWords(batchWording);
  const run = useRun();
  const kept = keptBatch(host);
  if (!kept) return null;
  return (
    <section className="setting">
      <p>{say('kept', { time: day(kept.time), count: kept.files })}</p>
      <div className="commands">
        <Button
          look="default"
          text={say('resume')}
          isDisabled={!resumeBatch.isEnabled(state, undefined)}
          onClick={() => void run(resumeBatch, undefined)}
        />
        <Button
          look="link"
          text={say('forget')}
          onClick={() => void run(forgetKeptBatch, undefined)}
        />
      </div>
    </section>
  );
}
