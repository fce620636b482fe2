/** What a policy rests on, each source with how certain it is; the sources of single settings open on request. */
import * as React from 'react';
import type { Policy } from '../../core/policy/schema';
import { Button } from '../controls/button';
import { useWords } from '../state/pane';
import { CERTAINTY_KEYS } from '../wording/names';

export function PolicyBasis({ policy }: { policy: Policy }): JSX.Element {
  const { say } = useWords();
  const [isOpen, setIsOpen] = React.useState(false);
  const ofSettings = policy.basis.filter(({ setting }) => setting !== undefined);
  const ofWhole = policy.basis.filter(({ setting }) => setting === undefined);
  return (
    <section>
      <h2 className="section-heading">{say('policy.basis')}</h2>
      <BasisList basis={isOpen ? policy.basis : ofWhole} />
      {ofSettings.length === 0 ? null : (
        <div className="commands">
          <Button
            look="link"
            icon={isOpen ? 'ChevronUp' : 'ChevronDown'}
            text={say(isOpen ? 'policy.hideBasis' : 'policy.showBasis', {
              count: ofSettings.length,
            })}
            isExpanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          />
        </div>
      )}
    </section>
  );
}

function BasisList({ basis }: Pick<Policy, 'basis'>): JSX.Element {
  const { say } = useWords();
  return (
    <ul className="basis">
      {basis.map(({ document, setting, certainty, note }, index) => (
        <li key={`${index}:${setting ?? ''}`}>
          <span>{document}</span>
          <span className={`badge certainty-${certainty}`}>{say(CERTAINTY_KEYS[certainty])}</span>
          {note === undefined ? null : <span className="hint">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
