/** A row in one line: target and actual. */
import * as React from 'react';
import type { AssessedRow } from '../../core/score/result';
import { useWords } from '../shell/pane';

export function RowValues({ row }: { row: AssessedRow }): JSX.Element {
  const { say } = useWords();
  return (
    <span className="row-values">
      <span className="row-value">{say('row.target', { value: row.target.text || '—' })}</span>
      {row.actual === null ? null : (
        <span className="row-value">{say('row.actual', { value: row.actual.text || '—' })}</span>
      )}
    </span>
  );
}
