/** 自评报告 of the form at hand: to save, or to copy into a document of one's own. */
import * as React from 'react';
import type { AssessedForm } from '../../core/score/result';
import { Button } from '../controls/button';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { saveSelfReport } from './actions/save-self-report';

export function SelfReportCommands({ form }: { form: AssessedForm }): JSX.Element | null {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  if (!form.rows.some(({ comparison }) => comparison !== null)) return null;
  const request = (as: 'document' | 'text') => ({ form, as });
  return (
    <section className="setting">
      <h2 className="section-heading">{say('report.title')}</h2>
      <p className="hint">{say('report.hint')}</p>
      <div className="commands">
        <Button
          look="default"
          text={say(saveSelfReport.label)}
          isDisabled={!saveSelfReport.isEnabled(state, request('document'))}
          onClick={() => void run(saveSelfReport, request('document'))}
        />
        <Button
          look="link"
          text={say('report.copy')}
          isDisabled={!saveSelfReport.isEnabled(state, request('text'))}
          onClick={() => void run(saveSelfReport, request('text'))}
        />
      </div>
    </section>
  );
}
