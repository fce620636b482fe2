/** Inputs of the policy editor that change a whole group of settings, or a list of names. */
import * as React from 'react';
import { Checkbox } from '../controls/checkbox';
import { Toggle } from '../controls/toggle';
import { useRun } from '../shell/pane';
import { editPolicyDraft } from './actions/edit-policy-draft';
import { changeSetting, namesAt, settingAt, type PolicyDraft } from './policy-draft';
import type { PresenceField, TicksField } from './policy-field-kinds';
import { FieldProblem, problemAt, type FieldProps } from './policy-inputs';
import { usePartWords } from '../wording/part-words';
import { fieldWording } from './field-words';

export function TicksEditor({ field, draft, problems }: FieldProps<TicksField>): JSX.Element {
  const name = usePartWords(fieldWording);
  const run = useRun();
  const ticked = namesAt(draft, field.path);
  const problem = problemAt(problems, field.path);
  // in the order of the format, whatever was ticked first
  const withTick = (value: string, isTicked: boolean): readonly string[] =>
    field.options
      .map(([each]) => each)
      .filter((each) => (each === value ? isTicked : ticked.indexOf(each) >= 0));
  return (
    <fieldset className="policy-list">
      <legend>{name(field.label)}</legend>
      {field.options.map(([value, label]) => (
        <Checkbox
          key={value}
          label={name(label)}
          isChecked={ticked.indexOf(value) >= 0}
          onChange={(isTicked) =>
            void run(editPolicyDraft, (former: PolicyDraft) =>
              changeSetting(former, field.path, withTick(value, isTicked)),
            )
          }
        />
      ))}
      <FieldProblem problem={problem} />
    </fieldset>
  );
}

export function PresenceEditor({ field, draft, problems }: FieldProps<PresenceField>): JSX.Element {
  const name = usePartWords(fieldWording);
  const run = useRun();
  const stored = settingAt(draft.json, field.path);
  const problem = problemAt(problems, field.path);
  return (
    <>
      <Toggle
        label={name(field.label)}
        isOn={stored !== null && stored !== undefined}
        onText={name('field.yes')}
        offText={name('field.no')}
        onChange={(isOn) =>
          void run(editPolicyDraft, (former: PolicyDraft) =>
            changeSetting(former, field.path, isOn ? field.fresh : null),
          )
        }
      />
      <FieldProblem problem={problem} />
    </>
  );
}
