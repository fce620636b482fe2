/** The inputs of the policy editor: one choice, number or text each, with what is wrong with it. */
import * as React from 'react';
import type { PolicyProblem } from '../../core/policy/policy-problem';
import { toPathText } from '../../core/policy/setting-path';
import { editPolicyDraft } from './actions/edit-policy-draft';
import { Dropdown } from '../controls/dropdown';
import { TextField } from '../controls/text-field';
import {
  changeSetting,
  settingAt,
  shownNumber,
  typeNumber,
  type PolicyDraft,
} from './policy-draft';
import type { ChoiceField, NumberField, SettingPath, TextSetting } from './policy-fields';
import { useRun, useWords } from '../shell/pane';

export interface FieldProps<Field> {
  readonly field: Field;
  readonly draft: PolicyDraft;
  readonly problems: readonly PolicyProblem[];
}

export function ChoiceEditor({ field, draft }: FieldProps<ChoiceField>): JSX.Element {
  const { say } = useWords();
  const run = useRun();
  const { path, options } = field;
  const stored = settingAt(draft.json, path);
  return (
    <Dropdown
      label={say(field.label)}
      chosen={keyOf(options.find(([value]) => value === stored)?.[0])}
      options={options.map(([value, label]) => ({ key: keyOf(value), text: say(label) }))}
      onChoose={(key) => {
        const chosen = options.find(([value]) => keyOf(value) === key)?.[0];
        if (chosen === undefined) return;
        void run(editPolicyDraft, (former: PolicyDraft) => changeSetting(former, path, chosen));
      }}
    />
  );
}

/** Choices of true and false, too, are told apart by text. */
function keyOf(value: string | boolean | undefined): string {
  return value === undefined ? '' : String(value);
}

/** `path` is the field's own, or its place in a step of a list. */
export interface PartProps<Field> extends FieldProps<Field> {
  readonly path: SettingPath;
}

export function NumberEditor(props: PartProps<NumberField>): JSX.Element {
  const { field, path, draft, problems } = props;
  const { say, language } = useWords();
  const run = useRun();
  const problem = problemAt(problems, path);
  const { low, high } = field;
  // the engine words limits of shares as fractions; here they are typed in percent
  const error =
    problem &&
    (problem.namesAllowed ? say('threshold.range', { low, high }) : problem.message[language]);
  return (
    <TextField
      label={say(field.label)}
      value={shownNumber(draft, path, field.unit)}
      onChange={(text) =>
        void run(editPolicyDraft, (former: PolicyDraft) => typeNumber(former, path, field, text))
      }
      {...(field.isOptional ? { placeholder: say('policy.blank') } : {})}
      {...(error === undefined ? {} : { error })}
    />
  );
}

export function TextEditor(props: PartProps<TextSetting>): JSX.Element {
  const { field, path, draft, problems } = props;
  const { say, language } = useWords();
  const run = useRun();
  const problem = problemAt(problems, path);
  const value = settingAt(draft.json, path);
  return (
    <TextField
      label={say(field.label)}
      value={typeof value === 'string' ? value : ''}
      onChange={(text) =>
        void run(editPolicyDraft, (former: PolicyDraft) => changeSetting(former, path, text))
      }
      {...(problem ? { error: problem.message[language] } : {})}
    />
  );
}

export function problemAt(
  problems: readonly PolicyProblem[],
  path: SettingPath,
): PolicyProblem | undefined {
  const here = toPathText(path);
  return problems.find((problem) => problem.path === here);
}
