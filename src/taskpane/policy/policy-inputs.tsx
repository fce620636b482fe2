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
  shownWords,
  typeNumber,
  typeWords,
  type PolicyDraft,
} from './policy-draft';
import type {
  ChoiceField,
  NumberField,
  SettingPath,
  TextSetting,
  WordsField,
} from './policy-field-kinds';
import { useRun, useWords } from '../shell/pane';
import { usePartWords } from '../wording/part-words';
import { fieldWording } from './field-words';

export interface FieldProps<Field> {
  readonly field: Field;
  readonly draft: PolicyDraft;
  readonly problems: readonly PolicyProblem[];
}

export function ChoiceEditor({ field, path, draft }: PartProps<ChoiceField>): JSX.Element {
  const name = usePartWords(fieldWording);
  const run = useRun();
  const { options } = field;
  const stored = settingAt(draft.json, path);
  return (
    <Dropdown
      label={name(field.label)}
      chosen={keyOf(options.find(([value]) => value === stored)?.[0])}
      options={options.map(([value, label]) => ({ key: keyOf(value), text: name(label) }))}
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
  const name = usePartWords(fieldWording);
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
      label={name(field.label)}
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
  const name = usePartWords(fieldWording);
  const { language } = useWords();
  const run = useRun();
  const problem = problemAt(problems, path);
  const value = settingAt(draft.json, path);
  return (
    <TextField
      label={name(field.label)}
      value={typeof value === 'string' ? value : ''}
      onChange={(text) =>
        void run(editPolicyDraft, (former: PolicyDraft) => changeSetting(former, path, text))
      }
      {...(problem ? { error: problem.message[language] } : {})}
    />
  );
}

export function WordsEditor(props: PartProps<WordsField>): JSX.Element {
  const { field, path, draft, problems } = props;
  const name = usePartWords(fieldWording);
  const { language } = useWords();
  const run = useRun();
  const problem = problemAt(problems, path);
  return (
    <TextField
      label={name(field.label)}
      value={shownWords(draft, path)}
      onChange={(text) =>
        void run(editPolicyDraft, (former: PolicyDraft) => typeWords(former, path, text))
      }
      {...(problem ? { error: problem.message[language] } : {})}
    />
  );
}

/** What is wrong with a setting that has no input of its own to say it. */
export function FieldProblem({
  problem,
}: {
  problem: PolicyProblem | undefined;
}): JSX.Element | null {
  const { language } = useWords();
  return problem ? (
    <p className="field-error" role="alert">
      {problem.message[language]}
    </p>
  ) : null;
}

export function problemAt(
  problems: readonly PolicyProblem[],
  path: SettingPath,
): PolicyProblem | undefined {
  const here = toPathText(path);
  return problems.find((problem) => problem.path === here);
}
