/** One self-evaluation beside its target form: how many indicators changed, and each one side by side. */
import * as React from 'react';
import type { TargetComparison } from '../../core/review/compare-with-target';
import { yearOf, type FormSource } from '../../core/review/form-source';
import type { IndicatorMatch } from '../../core/review/match-indicators';
import type { FormCell } from '../../core/form/form';
import type { AssessedForm, AssessedRow } from '../../core/score/result';
import { Icon } from '../controls/icon';
import type { SheetCellReference } from '../../core/sheet/address';
import { formName } from '../shell/form-list';
import { useWords } from '../shell/pane';
import { formatAmount } from '../wording/numbers';
import { CellValue } from '../controls/cell-value';
import { moveFocus } from '../controls/move-focus';

export interface TargetComparisonProps {
  readonly comparison: TargetComparison;
  /** The form at hand: one of the two compared. */
  readonly form: AssessedForm;
  readonly workbookName: string;
}

/** Finds the cell of a form's text in the open workbook; `null` in other files. */
type Locate = (source: FormSource, cell: FormCell | undefined) => SheetCellReference | null;

export function TargetComparisonView(props: TargetComparisonProps): JSX.Element {
  const { comparison, form, workbookName } = props;
  const { say } = useWords();
  const list = React.useRef<HTMLDivElement>(null);
  const { pair, changed, dropped, notEvaluated, added, same } = comparison;
  const { target } = pair;
  const isTargetAtHand = target.assessed === form;
  const other = isTargetAtHand ? pair.evaluation : target;
  const locate: Locate = ({ file, assessed }, cell) =>
    cell && file === workbookName ? { sheet: assessed.form.sheet, address: cell.address } : null;
  const budgetChanged =
    comparison.budget !== null && comparison.budget.approved.yuan !== comparison.budget.stated.yuan;
  const isSame = changed.length + dropped.length + added.length === 0 && !budgetChanged;
  return (
    <div
      ref={list}
      className="comparison"
      onKeyDown={(event) => moveFocus(event, list.current, '[data-cell]')}
    >
      <p className="comparison-found">
        <Icon name="Sheet" />
        <span>
          <strong>
            {say(isTargetAtHand ? 'target.foundEvaluation' : 'target.found', {
              name: formName(other.assessed),
            })}
          </strong>
          <span className="form-place">
            {place(other, workbookName, say)}
            {yearOf(other) === null ? '' : say('target.year', { year: yearOf(other) ?? '' })}
          </span>
        </span>
      </p>
      <dl className="totals comparison-counts">
        <Count label={say('target.changed')} count={changed.length} />
        <Count label={say('target.dropped')} count={dropped.length} />
        <Count label={say('target.added')} count={added.length} />
        <Count label={say('target.same')} count={same.length} isQuiet />
      </dl>
      {isSame ? <p className="all-clear">{say('target.allSame')}</p> : null}
      {comparison.budget && budgetChanged ? (
        <Section title={say('target.budget')}>
          <li className="comparison-row">
            <div className="comparison-pair">
              <CellValue
                label={say('target.approved')}
                value={say('target.yuan', {
                  amount: formatAmount(comparison.budget.approved.yuan),
                })}
                cell={locate(target, comparison.budget.approved.cell)}
              />
              <CellValue
                label={say('target.stated')}
                value={say('target.yuan', { amount: formatAmount(comparison.budget.stated.yuan) })}
                cell={locate(pair.evaluation, comparison.budget.stated.cell)}
              />
            </div>
          </li>
        </Section>
      ) : null}
      {changed.length > 0 ? (
        <Section title={say('target.changedTitle', { count: changed.length })}>
          {changed.map((match) => (
            <ChangedRow
              key={match.evaluated.row.number}
              match={match}
              pair={pair}
              locate={locate}
            />
          ))}
        </Section>
      ) : null}
      <OneSided
        title={say('target.droppedTitle', { count: dropped.length })}
        label={say('target.approved')}
        rows={dropped}
        source={target}
        locate={locate}
      />
      <OneSided
        title={say('target.addedTitle', { count: added.length })}
        label={say('target.stated')}
        rows={added}
        source={pair.evaluation}
        locate={locate}
      />
      {notEvaluated.length > 0 ? (
        <p className="hint comparison-note">
          {say('target.notEvaluated', { count: notEvaluated.length })}
        </p>
      ) : null}
    </div>
  );
}

function place(
  { file, assessed }: FormSource,
  workbookName: string,
  say: ReturnType<typeof useWords>['say'],
): string {
  const { sheet } = assessed.form;
  return file === workbookName
    ? say('form.sheet', { sheet })
    : say('target.place', { file, sheet });
}

function Count(props: { label: string; count: number; isQuiet?: boolean }): JSX.Element {
  const { label, count, isQuiet = false } = props;
  return (
    <div>
      <dt>{label}</dt>
      <dd className={count > 0 && !isQuiet ? 'tone-warning' : ''}>{count}</dd>
    </div>
  );
}

function Section(props: { title: string; children: React.ReactNode }): JSX.Element {
  return (
    <section>
      <h3 className="section-heading">{props.title}</h3>
      <ul className="comparison-rows">{props.children}</ul>
    </section>
  );
}

function ChangedRow(props: {
  match: IndicatorMatch;
  pair: TargetComparison['pair'];
  locate: Locate;
}): JSX.Element {
  const { match, pair, locate } = props;
  const { say } = useWords();
  const { evaluated, approved } = match;
  return (
    <li className="comparison-row">
      <span className="comparison-name">{evaluated.row.name}</span>
      {evaluated.row.name === approved.row.name ? null : (
        <span className="hint">{say('target.approvedName', { name: approved.row.name })}</span>
      )}
      <div className="comparison-pair">
        <CellValue
          label={say('target.approved')}
          value={approved.target.text}
          cell={locate(pair.target, approved.row.cells.target)}
        />
        <CellValue
          label={say('target.stated')}
          value={evaluated.target.text}
          cell={locate(pair.evaluation, evaluated.row.cells.target)}
        />
      </div>
    </li>
  );
}

/** Indicators that stand in one of the two forms only. */
function OneSided(props: {
  title: string;
  label: string;
  rows: readonly AssessedRow[];
  source: FormSource;
  locate: Locate;
}): JSX.Element | null {
  const { title, label, rows, source, locate } = props;
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      {rows.map(({ row, target }) => (
        <li key={row.number} className="comparison-row is-one-sided">
          <span className="comparison-name">{row.name}</span>
          <CellValue
            label={label}
            value={target.text}
            cell={locate(source, row.cells.target ?? row.cells.level3)}
          />
        </li>
      ))}
    </Section>
  );
}
