/** 得分: where the points are, the arithmetic of every row, and what waits for a person. */
import * as React from 'react';
import { renderBasis } from '../../core/report/render-basis';
import { filterRows } from './actions/filter-rows';
import { showScreen } from '../shell/actions/show-screen';
import { Button } from '../controls/button';
import { Segmented } from '../controls/segmented';
import { usePaneState, useRun, useWords } from '../shell/pane';
import type { RowFilter } from '../shell/pane-state';
import { filterScoreRows, scoreRows } from './score-rows';
import { DimensionBars } from './dimension-bars';
import type { FormProps } from '../shell/form-bar';
import { PolicyName } from '../policy/policy-name';
import { SelfReportCommands } from './self-report-commands';
import { ScoreTable } from './score-table';

export function ScoresTab({ result, form }: FormProps): JSX.Element {
  const { rowFilter } = usePaneState();
  const { say, sentences } = useWords();
  const run = useRun();
  const rows = scoreRows(form, result.policy);
  const different = filterScoreRows(rows, 'different').length;
  const open = filterScoreRows(rows, 'open').length;
  const { total } = form;
  return (
    <>
      <DimensionBars form={form} />
      {total && total.score.computed !== null ? (
        <p className="hint arithmetic-line">{renderBasis(total.basis, sentences)}</p>
      ) : null}
      <div className="policy-line">
        <PolicyName policy={result.policy} />
        <Button
          look="link"
          text={say('policy.change')}
          onClick={() => void run(showScreen, { name: 'policy' })}
        />
      </div>
      <Segmented<RowFilter>
        label={say('action.filter')}
        chosen={rowFilter}
        options={[
          { key: 'all', text: say('rows.all', { count: rows.length }) },
          { key: 'different', text: say('rows.different', { count: different }) },
          { key: 'open', text: say('rows.open', { count: open }) },
        ]}
        onChoose={(filter) => void run(filterRows, filter)}
      />
      <ScoreTable form={form} rows={filterScoreRows(rows, rowFilter)} />
      <SelfReportCommands form={form} />
    </>
  );
}
