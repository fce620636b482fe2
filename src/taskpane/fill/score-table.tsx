/** Stated and calculated score of every row; the arithmetic opens below its row, and stands open where they differ. */
import * as React from 'react';
import { renderBasis } from '../../core/report/render-basis';
import { openRow } from './actions/open-row';
import { Icon } from '../controls/icon';
import { usePaneState, useRun, useWords } from '../shell/pane';
import type { ScoreRow } from './score-rows';
import { OPEN_CAUSE_KEYS, TIER_KEYS, VERDICT_KEYS } from '../wording/names';
import { formatOptional, formatPercent, formatScore } from '../wording/numbers';
import { moveFocus } from '../controls/move-focus';
import { RowValues } from './row-values';

export function ScoreTable({ rows }: { rows: readonly ScoreRow[] }): JSX.Element {
  const { say } = useWords();
  const table = React.useRef<HTMLTableElement>(null);
  if (rows.length === 0) return <p className="hint">{say('rows.none')}</p>;
  return (
    <table
      className="score-table"
      ref={table}
      onKeyDown={(event) => moveFocus(event, table.current, '[data-row]')}
    >
      <thead>
        <tr>
          <th scope="col">{say('column.level3')}</th>
          <th scope="col" className="number">
            {say('column.weight')}
          </th>
          <th scope="col" className="number">
            {say('column.given')}
          </th>
          <th scope="col" className="number">
            {say('column.computed')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ScoreTableRow key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function ScoreTableRow({ row }: { row: ScoreRow }): JSX.Element {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const button = React.useRef<HTMLButtonElement>(null);
  const isOpen = state.openRow === row.key;
  const name = row.indicator ? row.indicator.row.name : say('dimension.execution');
  return (
    <>
      <tr className={row.isDifferent ? 'is-different' : ''}>
        <th scope="row">
          <button
            ref={button}
            type="button"
            className="row-button"
            data-row={row.key}
            aria-expanded={isOpen || row.isDifferent}
            onClick={() =>
              void run(openRow, { key: row.key, cell: row.cell }).then(() =>
                button.current?.focus(),
              )
            }
          >
            {name}
          </button>
        </th>
        <td className="number">{formatOptional(row.weight)}</td>
        <td className="number">{formatOptional(row.given)}</td>
        <td className="number computed">
          {row.score.computed === null ? (
            <span className="pending-mark">{row.isOpen ? say('rows.pending') : '—'}</span>
          ) : (
            formatScore(row.score.computed)
          )}
          {row.isDifferent ? (
            <Icon name="NotEqual" className="tone-warning" label={say('rows.differs')} />
          ) : null}
        </td>
      </tr>
      {isOpen || row.isDifferent ? (
        <tr className="arithmetic">
          <td colSpan={4}>
            <Arithmetic row={row} hasValues={isOpen} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

function Arithmetic({ row, hasValues }: { row: ScoreRow; hasValues: boolean }): JSX.Element {
  const { say, sentences } = useWords();
  const { indicator, score } = row;
  const comparison = indicator?.comparison ?? null;
  return (
    <>
      {hasValues && indicator ? <RowValues row={indicator} /> : null}
      <span className="arithmetic-line">
        {score.decision
          ? say('rows.decided', {
              tier: say(TIER_KEYS[score.decision.tier]),
              score: formatScore(score.decision.score),
            })
          : score.open
            ? say(OPEN_CAUSE_KEYS[score.open])
            : renderBasis(score.basis, sentences)}
      </span>
      {comparison ? (
        <span className="arithmetic-verdict">
          {say(VERDICT_KEYS[comparison.verdict])}
          {comparison.completion === null
            ? null
            : ` · ${say('rows.completion', { share: formatPercent(comparison.completion) })}`}
        </span>
      ) : null}
    </>
  );
}
