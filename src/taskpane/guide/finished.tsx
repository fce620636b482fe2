/** The end of the guide: the workbook can be handed in, or what was left aside. */
import * as React from 'react';
import type { AssessedWorkbook } from '../../core/assess';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { showScreen } from '../shell/actions/show-screen';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { RESULT_SCREEN } from '../shell/pane-state';
import { saveSelfCheck } from './actions/save-self-check';
import { GuideBar } from './guide-bar';
import { workLeft } from './work';

export function Finished({ result }: { result: AssessedWorkbook }): JSX.Element {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const { fillable, steps } = workLeft(result);
  if (steps.length + fillable > 0) return <GuideBar result={result} isMain />;
  const open = result.findings.filter(({ accepted }) => !accepted);
  const remarks = open.filter(({ severity }) => severity === 'warning').length;
  return (
    <section className="empty">
      <Icon name="Success" className="empty-icon tone-success" />
      <h2>{say('guide.ready')}</h2>
      <p>
        {say('guide.readyCounts', {
          forms: result.forms.length,
          accepted: result.findings.length - open.length,
        })}
      </p>
      {remarks > 0 ? <p className="hint">{say('guide.remarks', { count: remarks })}</p> : null}
      <Button
        look="primary"
        text={say(saveSelfCheck.label)}
        isDisabled={!saveSelfCheck.isEnabled(state, undefined)}
        takesFocus
        onClick={() => void run(saveSelfCheck, undefined)}
      />
      <Button
        look="default"
        text={say('guide.backToList')}
        onClick={() => void run(showScreen, RESULT_SCREEN)}
      />
    </section>
  );
}
