/** Every indicator of a 监控表 with its light; target, running value, forecast and possibility open below its row. */
import * as React from 'react';
import type { AssessedForm, AssessedRow } from '../../core/score/result';
import { moveFocus } from '../controls/move-focus';
import { openRow } from '../fill/actions/open-row';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { POSSIBILITY_KEYS } from '../wording/names';
import { formatPercent } from '../wording/numbers';
import { Light } from './light';

export function ProgressTable({ form }: { form: AssessedForm }): JSX.Element {
  const { say } = useWords();
  const table = React.useRef<HTMLTableElement>(null);
  return (
    <table
      className="score-table progress-table"
      ref={table}
      onKeyDown={(event) => moveFocus(event, table.current, '[data-row]')}
    >
      <thead>
        <tr>
          <th scope="col">{say('column.level3')}</th>
          <th scope="col" className="number">
            {say('column.progress')}
          </th>
          <th scope="col">{say('column.light')}</th>
        </tr>
      </thead>
      <tbody>
        {form.rows.map((row) => (
          <ProgressRow key={row.row.number} form={form} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function ProgressRow({ form, row }: { form: AssessedForm; row: AssessedRow }): JSX.Element {
  const { openRow: open } = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const key = `row:${row.row.number}`;
  const isOpen = open === key;
  const address = row.row.cells.actual?.address;
  const cell = address === undefined ? null : { sheet: form.form.sheet, address };
  const completion = row.progress?.runningComparison?.completion ?? null;
  const light = row.progress?.light ?? null;
  return (
    <>
      <tr className={row.needsReason ? 'is-different' : ''}>
        <th scope="row">
          <button
            type="button"
            className="row-button"
            data-row={key}
            aria-expanded={isOpen}
            onClick={() => void run(openRow, { key, cell })}
          >
            {row.row.name}
          </button>
        </th>
        <td className="number">{completion === null ? '—' : formatPercent(completion)}</td>
        <td>{light === null ? '—' : <Light light={light} />}</td>
      </tr>
      {isOpen ? (
        <tr className="arithmetic">
          <td colSpan={3}>
            <Values row={row} />
            {row.needsReason ? <p className="hint">{say('monitoring.needsCause')}</p> : null}
          </td>
        </tr>
      ) : null}
    </>
  );
}

function Values({ row }: { row: AssessedRow }): JSX.Element {
  const { say } = useWords();
  const { forecast = null, possibility = null } = row.progress ?? {};
  const values = [
    say('row.target', { value: row.target.text || '—' }),
    ...(row.actual ? [say('row.soFar', { value: row.actual.text || '—' })] : []),
    ...(forecast ? [say('row.forecast', { value: forecast.text || '—' })] : []),
    ...(possibility ? [say(POSSIBILITY_KEYS[possibility])] : []),
  ];
  return (
    <span className="row-values">
      {values.map((value) => (
        <span key={value} className="row-value">
          {value}
        </span>
      ))}
    </span>
  );
}
