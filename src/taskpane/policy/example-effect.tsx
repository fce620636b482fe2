/** What the edited policy makes of one row, beside what the policy in use makes of it. */
import * as React from 'react';
import type { Policy } from '../../core/policy/schema';
import { renderBasis } from '../../core/report/render-basis';
import { scoreExample } from '../../core/score/score-example';
import { editPolicyDraft } from './actions/edit-policy-draft';
import { Dropdown } from '../controls/dropdown';
import { chosenForm } from '../shell/form-list';
import type { PolicyDraft } from './policy-draft';
import { policyExamples, type PolicyExample } from './policy-examples';
import { policyInUse } from './policy-in-use';
import { usePaneState, useRun, useWords } from '../shell/pane';

export interface ExampleEffectProps {
  readonly draft: PolicyDraft;
  /** `null` while the draft is not valid. */
  readonly policy: Policy | null;
}

export function ExampleEffect({ draft, policy }: ExampleEffectProps): JSX.Element {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const examples = policyExamples(chosenForm(state));
  const example = examples.find(({ key }) => key === draft.example) ?? examples[0];
  return (
    <section className="example-effect" aria-live="polite">
      <h2 className="section-heading">{say('example.title')}</h2>
      <Dropdown
        label={say('example.choose')}
        chosen={example?.key ?? null}
        options={examples.map(({ key, isBuiltIn, row }) => ({
          key,
          text: say(isBuiltIn ? 'example.builtIn' : 'example.ofForm', { name: row.indicator }),
        }))}
        onChoose={(key) =>
          void run(editPolicyDraft, (former: PolicyDraft) => ({ ...former, example: key }))
        }
      />
      {example ? (
        <>
          <p className="hint">{say('example.row', { ...textsOf(example) })}</p>
          <dl className="example-scores">
            <dt>{say('example.now')}</dt>
            <dd>
              <Score example={example} policy={policyInUse(state.stored)} />
            </dd>
            <dt>{say('example.then')}</dt>
            <dd>{policy ? <Score example={example} policy={policy} /> : say('example.pending')}</dd>
          </dl>
        </>
      ) : null}
    </section>
  );
}

function textsOf({ row }: PolicyExample): Readonly<Record<'target' | 'actual' | 'weight', string>> {
  return { target: row.target, actual: row.actual, weight: row.weight };
}

function Score({ example, policy }: { example: PolicyExample; policy: Policy }): JSX.Element {
  const { say, sentences } = useWords();
  const { score, needsReason } = scoreExample(example.row, policy);
  return (
    <>
      <strong>
        {score.computed === null
          ? say('policy.byPerson')
          : say('example.points', { points: score.computed })}
      </strong>
      {needsReason ? <span className="badge">{say('policy.compareReason')}</span> : null}
      <span className="hint">{renderBasis(score.basis, sentences)}</span>
    </>
  );
}
