/** 偏差说明: rows that need a reason, and how far each one is. */
import * as React from 'react';
import { findingsOfForm } from '../findings/finding-groups';
import { useWords } from '../shell/pane';
import { countWritten, reasonRows } from './reason-rows';
import type { FormProps } from '../shell/form-bar';
import { ReasonItem } from './reason-item';

export function ReasonsTab({ result, form }: FormProps): JSX.Element {
  const { say } = useWords();
  const rows = reasonRows(form, findingsOfForm(result, form.form.id));
  if (rows.length === 0) return <p className="all-clear">{say('reasons.none')}</p>;
  return (
    <>
      <p className="section-lead">
        {say('reasons.count', { needed: rows.length, written: countWritten(rows) })}
      </p>
      <ul className="reasons">
        {rows.map((row) => (
          <ReasonItem key={row.key} row={row} />
        ))}
      </ul>
    </>
  );
}
