/** Steps of a policy, such as grades and limits: each with its parts, to be added and removed. */
import * as React from 'react';
import type { Json } from '../../core/policy/inherit';
import { editPolicyDraft } from './actions/edit-policy-draft';
import { Button } from '../controls/button';
import { changeSetting, settingAt, type PolicyDraft } from './policy-draft';
import type { ListField } from './policy-fields';
import { useRun, useWords } from '../shell/pane';
import { NumberEditor, problemAt, TextEditor, type FieldProps } from './policy-inputs';

export function PolicyListField({ field, draft, problems }: FieldProps<ListField>): JSX.Element {
  const { say, language } = useWords();
  const run = useRun();
  const stored = settingAt(draft.json, field.path);
  const steps: readonly Json[] = Array.isArray(stored) ? (stored as readonly Json[]) : [];
  const setSteps = (changed: readonly Json[]): void =>
    void run(editPolicyDraft, (former: PolicyDraft) => changeSetting(former, field.path, changed));
  const problem = problemAt(problems, field.path);
  return (
    <fieldset className="policy-list">
      <legend>{say(field.label)}</legend>
      {steps.map((_step, index) => (
        <div key={index} className="policy-step">
          {field.parts.map((part) => {
            const path = [...field.path, index, ...part.path];
            const shared = { path, draft, problems };
            return (
              <div key={part.label} className="policy-part">
                {part.kind === 'number' ? (
                  <NumberEditor field={part} {...shared} />
                ) : (
                  <TextEditor field={part} {...shared} />
                )}
              </div>
            );
          })}
          <Button
            look="icon"
            icon="Cancel"
            text={say('policy.removeRow', { number: index + 1 })}
            onClick={() => setSteps(steps.filter((_each, other) => other !== index))}
          />
        </div>
      ))}
      {problem ? (
        <p className="field-error" role="alert">
          {problem.message[language]}
        </p>
      ) : null}
      <Button
        look="link"
        text={say('policy.addRow')}
        onClick={() => setSteps([...steps, field.fresh])}
      />
    </fieldset>
  );
}
