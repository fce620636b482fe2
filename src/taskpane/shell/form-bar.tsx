/** The form at hand: which one, how it stands, and the way to the others. */
import * as React from 'react';
import type { AssessedWorkbook } from '../../core/assess';
import type { AssessedForm } from '../../core/score/result';
import { chooseForm } from './actions/choose-form';
import { showScreen } from './actions/show-screen';
import { Button } from '../controls/button';
import { formName } from './form-list';
import { isScored } from '../fill/score-rows';
import { useRun, useWords } from './pane';
import { FormStanding } from './form-standing';
import { ScoreRing } from '../fill/score-ring';

export interface FormProps {
  readonly result: AssessedWorkbook;
  readonly form: AssessedForm;
}

export function FormBar({ result, form }: FormProps): JSX.Element {
  const { say } = useWords();
  const score = form.total?.score;
  return (
    <section className="form-bar" aria-label={say('form.current')}>
      <div className="form-bar-head">
        {score && isScored(form) ? (
          <ScoreRing settled={score.settled} pending={score.pending} whole={100} size={40} />
        ) : null}
        <div className="form-bar-names">
          <h2 className="form-name" title={formName(form)}>
            {formName(form)}
          </h2>
          <p className="form-place">
            {form.form.isHidden
              ? say('form.hiddenSheet', { sheet: form.form.sheet })
              : say('form.sheet', { sheet: form.form.sheet })}
          </p>
        </div>
        {result.forms.length > 1 ? <FormSteps result={result} form={form} /> : null}
      </div>
      <FormStanding form={form} />
    </section>
  );
}

/** Next, previous, and the whole list. */
function FormSteps({ result, form }: FormProps): JSX.Element {
  const { say } = useWords();
  const run = useRun();
  const index = result.forms.indexOf(form);
  const goTo = (step: number): void => {
    const next = result.forms[index + step];
    if (next) void run(chooseForm, next.form.id);
  };
  return (
    <div className="form-steps">
      <Button
        look="icon"
        icon="ChevronLeft"
        text={say('form.previous')}
        isDisabled={index === 0}
        onClick={() => goTo(-1)}
      />
      <button
        type="button"
        className="form-count"
        aria-label={say('form.listLabel', { number: index + 1, count: result.forms.length })}
        onClick={() => void run(showScreen, { name: 'forms' })}
      >
        {index + 1}/{result.forms.length}
      </button>
      <Button
        look="icon"
        icon="ChevronRight"
        text={say('form.next')}
        isDisabled={index === result.forms.length - 1}
        onClick={() => goTo(1)}
      />
    </div>
  );
}
