/** Steps of a policy, such as grades and limits: each with its parts, to be added and removed. */
import * as React from 'react';
import type { Json } from '../../core/policy/inherit';
import { editPolicyDraft } from './actions/edit-policy-draft';
import { Button } from '../controls/button';
import { changeSetting, isShown, settingAt, type PolicyDraft } from './policy-draft';
import type { ListField, PartField } from './policy-field-kinds';
import { useRun, useWords } from '../shell/pane';
import { FieldProblem, problemAt, type FieldProps, type PartProps } from './policy-inputs';
import { usePartWords } from '../wording/part-words';
import { fieldWording } from './field-words';

export interface ListProps extends FieldProps<ListField> {
  readonly PartEditor: React.ComponentType<PartProps<PartField>>;
}

export function PolicyListField({ field, draft, problems, PartEditor }: ListProps): JSX.Element {
  const { say } = useWords();
  const name = usePartWords(fieldWording);
  const run = useRun();
  const stored = settingAt(draft.json, field.path);
  const steps: readonly Json[] = Array.isArray(stored) ? (stored as readonly Json[]) : [];
  const setSteps = (changed: readonly Json[]): void =>
    void run(editPolicyDraft, (former: PolicyDraft) => changeSetting(former, field.path, changed));
  const problem = problemAt(problems, field.path);
  return (
    <fieldset className="policy-list">
      <legend>{name(field.label)}</legend>
      {steps.map((_step, index) => {
        const at = [...field.path, index];
        const wrong = field.isStacked ? problemAt(problems, at) : undefined;
        return (
          <div key={index} className={`policy-step${field.isStacked ? ' is-stacked' : ''}`}>
            {field.parts
              .filter((part) => isShown(draft, part, at))
              .map((part) => (
                <div key={part.label} className="policy-part">
                  <PartEditor
                    field={part}
                    path={[...at, ...part.path]}
                    draft={draft}
                    problems={problems}
                  />
                </div>
              ))}
            <FieldProblem problem={wrong} />
            <Button
              look={field.isStacked ? 'link' : 'icon'}
              {...(field.isStacked ? {} : { icon: 'Cancel' as const })}
              text={say(field.isStacked ? 'policy.removeRule' : 'policy.removeRow', {
                number: index + 1,
              })}
              onClick={() => setSteps(steps.filter((_each, other) => other !== index))}
            />
          </div>
        );
      })}
      <FieldProblem problem={problem} />
      <Button
        look="link"
        text={say(field.isStacked ? 'policy.addRule' : 'policy.addRow')}
        onClick={() => setSteps([...steps, field.fresh])}
      />
    </fieldset>
  );
}
