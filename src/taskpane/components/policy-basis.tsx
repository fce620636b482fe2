/** What a policy rests on, each source with how certain it is. */
import * as React from 'react';
import type { Policy } from '../../core/policy/schema';
import { useWords } from '../state/pane';
import { CERTAINTY_KEYS } from '../wording/names';

export function PolicyBasis({ policy }: { policy: Policy }): JSX.Element {
  const { say } = useWords();
  return (
    <section>
      <h2 className="section-heading">{say('policy.basis')}</h2>
      <ul className="basis">
        {policy.basis.map(({ document, setting, certainty, note }) => (
          <li key={`${document}:${setting ?? ''}:${note ?? ''}`}>
            <span>{document}</span>
            <span className={`badge certainty-${certainty}`}>{say(CERTAINTY_KEYS[certainty])}</span>
            {note === undefined ? null : <span className="hint">{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
