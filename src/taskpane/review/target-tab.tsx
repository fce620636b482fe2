/** 目标对照: the self-evaluation beside the approved target form, and the way to one when none was found. */
import * as React from 'react';
import { chooseTargetFiles } from './actions/choose-target-files';
import { FileButton } from '../controls/file-button';
import { isEvaluation } from '../../core/review/form-source';
import type { AssessedForm } from '../../core/score/result';
import { knownTargets, targetStanding, type TargetStanding } from './approved-targets';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { WORKBOOK_FILES } from '../batch/workbook-files';
import type { FormProps } from '../shell/form-bar';
import { TargetChooser } from './target-chooser';
import { TargetComparisonView } from './target-comparison';

export function TargetTab({ result, form }: FormProps): JSX.Element {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const standing = targetStanding(result, form);
  const known = knownTargets(result, state.approvedFiles);
  const isOneEvaluation = isEvaluation({ file: '', assessed: form });
  return (
    <>
      <Standing
        standing={standing}
        form={form}
        workbookName={result.snapshot.name}
        hasTargets={known.length > 0}
      />
      {isOneEvaluation && known.length > 0 ? (
        <TargetChooser
          form={form}
          candidates={standing.kind === 'ambiguous' ? standing.candidates : known}
          chosen={
            standing.kind === 'paired' ? (standing.comparisons[0]?.pair.target ?? null) : null
          }
          workbookName={result.snapshot.name}
        />
      ) : null}
      {isOneEvaluation ? (
        <div className="commands">
          <FileButton
            look={standing.kind === 'none' ? 'default' : 'link'}
            text={say(chooseTargetFiles.label)}
            accept={WORKBOOK_FILES}
            isMultiple
            isDisabled={!chooseTargetFiles.isEnabled(state, [])}
            onChoose={(files) => void run(chooseTargetFiles, files)}
          />
        </div>
      ) : null}
      {state.approvedFiles.length > 0 ? (
        <p className="hint">
          {say('target.files', {
            files: state.approvedFiles.map(({ name }) => name).join(say('punctuation.listComma')),
          })}
        </p>
      ) : null}
    </>
  );
}

function Standing(props: {
  standing: TargetStanding;
  form: AssessedForm;
  workbookName: string;
  hasTargets: boolean;
}): JSX.Element {
  const { standing, form, workbookName, hasTargets } = props;
  const { say } = useWords();
  switch (standing.kind) {
    case 'paired':
      return (
        <>
          {standing.comparisons.map((comparison) => (
            <TargetComparisonView
              key={comparison.pair.evaluation.assessed.form.id}
              comparison={comparison}
              form={form}
              workbookName={workbookName}
            />
          ))}
        </>
      );
    case 'ambiguous':
      return <p>{say('target.ambiguous', { count: standing.candidates.length })}</p>;
    case 'none':
      return <p>{say(hasTargets ? 'target.noneAlike' : 'target.none')}</p>;
  }
}
