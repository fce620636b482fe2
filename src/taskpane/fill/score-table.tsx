/** Stated and calculated score of every row; the arithmetic opens below its row, and stands open where they differ. */
import * as React from 'react';
import { renderBasis } from '../../core/report/render-basis';
import { decisionPlace } from '../../core/score/decisions';
import type { AssessedForm, AssessedRow } from '../../core/score/result';
import { Button } from '../controls/button';
import { openRow } from './actions/open-row';
import { Icon } from '../controls/icon';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { decideRows } from './actions/decide-rows';
import { withdrawDecision } from './actions/withdraw-decision';
import { isDecidable, type ScoreRow } from './score-rows';
import { TierChoice } from './tier-choice';
import { TIER_KEYS, VERDICT_KEYS } from '../wording/names';
import { formatOptional, formatPercent, formatScore } from '../wording/numbers';
import { moveFocus } from '../controls/move-focus';
import { RowValues } from './row-values';
import { whyOpen } from './why-open';

export interface ScoreTableProps {
  readonly form: AssessedForm;
  readonly rows: readonly ScoreRow[];
}

export function ScoreTable({ form, rows }: ScoreTableProps): JSX.Element {
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
          <ScoreTableRow key={row.key} form={form} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function ScoreTableRow({ form, row }: { form: AssessedForm; row: ScoreRow }): JSX.Element {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const button = React.useRef<HTMLButtonElement>(null);
  const isOpen = state.openRow === row.key;
  const waits = state.mode === 'fill' && (row.isOpen || row.score.decision !== null);
  const isShown = isOpen || row.isDifferent || waits;
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
            aria-expanded={isShown}
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
      {isShown ? (
        <tr className="arithmetic">
          <td colSpan={4}>
            <Arithmetic row={row} hasValues={isOpen || waits} />
            {row.indicator ? <RowDecision form={form} row={row.indicator} /> : null}
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** The buttons of a row that waits, and the way back of one that was decided. */
function RowDecision({ form, row }: { form: AssessedForm; row: AssessedRow }): JSX.Element | null {
  const { mode } = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const [otherScore, setOtherScore] = React.useState<string | null>(null);
  const place = decisionPlace(form.form, row.row);
  const { weight } = row;
  const { decision } = row.score;
  if (mode === 'review' || !place || weight === null || !isDecidable(row)) return null;
  return decision ? (
    <Button
      look="link"
      text={say(withdrawDecision.label)}
      onClick={() => void run(withdrawDecision, place)}
    />
  ) : (
    <TierChoice
      place={place}
      weight={weight}
      decision={decision}
      otherScore={otherScore}
      onOtherScore={setOtherScore}
      takesFocus={false}
      onDecide={(chosen) => void run(decideRows, [{ decision: { ...place, ...chosen }, weight }])}
    />
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
            ? whyOpen(score.open, score, { say, sentences })
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
