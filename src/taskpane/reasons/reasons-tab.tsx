/** 偏差说明: rows that need a reason, and how far each one is. */
import * as React from 'react';
import { findingsOfForm } from '../findings/finding-groups';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { Button } from '../controls/button';
import { clearMarks } from './actions/clear-marks';
import { standingMarks } from './reason-marks';
import { countWritten, reasonRows } from './reason-rows';
import type { FormProps } from '../shell/form-bar';
import { ReasonItem } from './reason-item';

export function ReasonsTab({ result, form }: FormProps): JSX.Element {
  const { say } = useWords();
  const rows = reasonRows(form, findingsOfForm(result, form.form.id));
  if (rows.length === 0) {
    return (
      <>
        <p className="all-clear">{say('reasons.none')}</p>
        <ClearMarks />
      </>
    );
  }
  return (
    <>
      <p className="section-lead">
        {say('reasons.count', { needed: rows.length, written: countWritten(rows) })}
      </p>
      <ClearMarks />
      <ul className="reasons">
        {rows.map((row) => (
          <ReasonItem key={row.key} row={row} />
        ))}
      </ul>
    </>
  );
}

/** For those who want to hand the form in without colours. */
function ClearMarks(): JSX.Element | null {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  if (!clearMarks.isEnabled(state, undefined)) return null;
  return (
    <Button
      look="link"
      text={say(clearMarks.label, { count: standingMarks(state.stored.journal).length })}
      onClick={() => void run(clearMarks, undefined)}
    />
  );
}
