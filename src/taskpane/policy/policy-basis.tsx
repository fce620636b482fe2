/** What a policy does and rests on: its sources, what it changes against the national rule, and every setting on request. */
import * as React from 'react';
import { nationalPolicy } from '../../core/policy/built-in';
import {
  describePolicy,
  policyDifferences,
  type PolicySentence,
} from '../../core/policy/describe-policy';
import type { Basis, Certainty, Policy } from '../../core/policy/schema';
import { Button } from '../controls/button';
import { useWords } from '../shell/pane';
import { CERTAINTY_KEYS } from '../wording/names';

export function PolicyBasis({ policy }: { policy: Policy }): JSX.Element {
  const { say } = useWords();
  const [isOpen, setIsOpen] = React.useState(false);
  return (
    <>
      <section>
        <h2 className="section-heading">{say('policy.basis')}</h2>
        <ul className="basis">
          {policy.basis
            .filter(({ setting }) => setting === undefined)
            .map((basis, index) => (
              <li key={index}>
                <Source {...basis} />
              </li>
            ))}
        </ul>
      </section>
      <PolicyChanges policy={policy} />
      <div className="commands">
        <Button
          look="link"
          icon={isOpen ? 'ChevronUp' : 'ChevronDown'}
          text={say(isOpen ? 'policy.hideSettings' : 'policy.showSettings')}
          isExpanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        />
      </div>
      {isOpen ? (
        <ul className="basis">
          {describePolicy(policy).map((sentence) => (
            <li key={sentence.section}>
              <Sentence sentence={sentence} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function PolicyChanges({ policy }: { policy: Policy }): JSX.Element | null {
  const { say } = useWords();
  const changes = policyDifferences(nationalPolicy, policy);
  if (changes.length === 0) return null;
  return (
    <section>
      <h2 className="section-heading">{say('policy.changes', { count: changes.length })}</h2>
      <ul className="basis">
        {changes.map(({ one, other }) => (
          <li key={other.section}>
            <Sentence sentence={other} />
            <span className="hint">{say('policy.national', { text: one.text })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The engine words policies in Chinese. */
function Sentence({ sentence }: { sentence: PolicySentence }): JSX.Element {
  return (
    <>
      <span lang="zh-CN">{sentence.text}</span>
      <span className="hint">
        <Source {...sentence} />
      </span>
    </>
  );
}

function Source(props: Pick<Basis, 'document' | 'note'> & { certainty: Certainty }): JSX.Element {
  const { say } = useWords();
  const { document, certainty, note } = props;
  return (
    <>
      <span lang="zh-CN">{document}</span>
      <span className={`badge certainty-${certainty}`}>{say(CERTAINTY_KEYS[certainty])}</span>
      {note === undefined || note === '' ? null : (
        <span className="hint" lang="zh-CN">
          {note}
        </span>
      )}
    </>
  );
}
