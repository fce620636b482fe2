/** What was accepted by its kind, with the way to take it back. */
import * as React from 'react';
import type { AcceptedKind } from '../../core/report/accepted-kinds';
import { Button } from '../controls/button';
import { usePaneState, useRun } from '../shell/pane';
import { usePartWords } from '../wording/part-words';
import { withdrawBatchKind } from './actions/withdraw-batch-kind';
import { batchWording } from './batch-words';

export function AcceptedKinds(props: { accepted: readonly AcceptedKind[] }): JSX.Element | null {
  const { accepted } = props;
  const state = usePaneState();
  const say = usePartWords(batchWording);
  const run = useRun();
  if (accepted.length === 0) return null;
  const text = ({ code, reason, file, project }: AcceptedKind): string => {
    if (file === undefined) return say('acceptedBatch', { code, reason });
    if (project === undefined) return say('acceptedFile', { code, file, reason });
    return say('acceptedForm', { code, file, project, reason });
  };
  return (
    <section className="setting">
      <h2 className="section-heading">{say('acceptedTitle')}</h2>
      <ul className="output-list">
        {accepted.map((kind, index) => (
          <li key={index}>
            <span>{text(kind)}</span>{' '}
            <Button
              look="link"
              text={say('withdraw')}
              isDisabled={!withdrawBatchKind.isEnabled(state, kind)}
              onClick={() => void run(withdrawBatchKind, kind)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
