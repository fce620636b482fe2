/** Which target form belongs to this self-evaluation, when names do not tell or tell it wrongly. */
import * as React from 'react';
import { sourceKey, yearOf, type FormSource } from '../../core/review/form-source';
import type { AssessedForm } from '../../core/score/result';
import { chooseTarget } from './actions/choose-target';
import { Dropdown } from '../controls/dropdown';
import { formName } from '../shell/form-list';
import { useRun, useWords } from '../shell/pane';
import type { Words } from '../wording/words';

export interface TargetChooserProps {
  readonly form: AssessedForm;
  readonly candidates: readonly FormSource[];
  readonly chosen: FormSource | null;
  readonly workbookName: string;
}

export function TargetChooser(props: TargetChooserProps): JSX.Element {
  const { form, candidates, chosen, workbookName } = props;
  const words = useWords();
  const run = useRun();
  return (
    <Dropdown<string>
      label={words.say(chooseTarget.label)}
      options={candidates.map((source) => ({
        key: sourceKey(source),
        text: describe(source, workbookName, words),
      }))}
      chosen={chosen && sourceKey(chosen)}
      placeholder={words.say('mapping.choose')}
      onChoose={(key) => {
        const target = candidates.find((source) => sourceKey(source) === key);
        if (target) void run(chooseTarget, { evaluation: form, target });
      }}
    />
  );
}

/** `信息化运维（2020年度，表2）`; the file where it is another one. */
function describe(source: FormSource, workbookName: string, { say }: Words): string {
  const { assessed, file } = source;
  const year = yearOf(source);
  const where = file === workbookName ? assessed.form.sheet : file;
  const name = formName(assessed);
  return year === null
    ? say('target.option', { name, where })
    : say('target.optionOfYear', { name, where, year });
}
