/** 待您判定: rows that no rule settles. The person chooses a tier and a score inside its band. */
import * as React from 'react';
import type { AssessedForm, AssessedRow } from '../../core/score/result';
import { useWords } from '../shell/pane';
import { DecisionForm } from './decision-form';

export interface OpenRowsProps {
  readonly form: AssessedForm;
  readonly rows: readonly AssessedRow[];
}

export function OpenRows({ form, rows }: OpenRowsProps): JSX.Element {
  const { say } = useWords();
  const waiting = rows.filter(({ score }) => score.decision === null).length;
  return (
    <section className="open-rows" id="open-rows">
      <h3 className="section-heading">
        {waiting > 0 ? say('decide.title', { count: waiting }) : say('decide.allDone')}
      </h3>
      {rows.map((row) => (
        <DecisionForm key={row.row.number} form={form} row={row} />
      ))}
    </section>
  );
}
