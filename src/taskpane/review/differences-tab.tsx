/** The recomputation: totals side by side, then only the rows that differ. */
import * as React from 'react';
import { renderBasis } from '../../core/report/render-basis';
import { reviewedTotal } from '../../core/score/reviewed-total';
import type { AssessedForm } from '../../core/score/result';
import { differencesOf } from './differences';
import { findingsOfForm, groupFindings } from '../findings/finding-groups';
import { useWords } from '../shell/pane';
import type { ScoreRow } from '../fill/score-rows';
import { formatOptional, formatScore } from '../wording/numbers';
import { DimensionBars } from '../fill/dimension-bars';
import { FindingItem } from '../findings/finding-item';
import type { FormProps } from '../shell/form-bar';
import { ScoreTable } from '../fill/score-table';
import { PolicyName } from '../policy/policy-name';

/** The check that compares scores with spending. */
const SPENDING_GAP = 'F07';

export function DifferencesTab({ result, form }: FormProps): JSX.Element {
  const { say } = useWords();
  const differences = differencesOf(form, result.policy);
  const { fullThoughMissed, overstated, otherwiseDifferent, open } = differences;
  const score = form.total?.score;
  const isEqual = fullThoughMissed.length + otherwiseDifferent.length + open.length === 0;
  const isFilled = form.rows.some(({ given }) => given !== null);
  return (
    <>
      {score ? (
        <dl className="totals">
          <div>
            <dt>{say('review.given')}</dt>
            <dd>{formatOptional(score.given)}</dd>
          </div>
          <div>
            <dt>{say(score.computed === null ? 'review.settled' : 'review.recomputed')}</dt>
            <dd>{formatScore(score.computed ?? score.settled)}</dd>
          </div>
          <div>
            <dt>{say('review.pending')}</dt>
            <dd>{formatScore(score.pending)}</dd>
          </div>
        </dl>
      ) : null}
      <Scaled form={form} />
      <Reviewed form={form} />
      <DimensionBars form={form} />
      {isFilled ? null : <p className="hint">{say('review.nothingGiven')}</p>}
      {isFilled && isEqual ? <p className="all-clear">{say('review.equal')}</p> : null}
      {differences.isAllFull ? <p className="hint">{say('review.allFull')}</p> : null}
      {differences.isEveryTargetHundred ? (
        <p className="hint">{say('review.everyTargetHundred')}</p>
      ) : null}
      <SpendingGap result={result} form={form} />
      <Section
        form={form}
        title={say(overstated > 0 ? 'review.fullThoughMissedBy' : 'review.fullThoughMissed', {
          count: fullThoughMissed.length,
          points: formatScore(overstated),
        })}
        rows={fullThoughMissed}
      />
      <Section
        form={form}
        title={say('review.different', { count: otherwiseDifferent.length })}
        rows={otherwiseDifferent}
      />
      <Section form={form} title={say('review.open', { count: open.length })} rows={open} />
      <p className="hint">
        <PolicyName policy={result.policy} />
      </p>
    </>
  );
}

/** How the total came about where it is more than a sum. */
function Scaled({ form: { total } }: Pick<FormProps, 'form'>): JSX.Element | null {
  const { sentences } = useWords();
  if (!total || !('scaling' in total.basis) || total.basis.scaling === null) return null;
  return <p className="hint">{renderBasis(total.basis, sentences)}</p>;
}

/** What the policy leaves of the total where the unit graded itself too well. */
function Reviewed({ form }: Pick<FormProps, 'form'>): JSX.Element | null {
  const { say } = useWords();
  const reviewed = reviewedTotal(form);
  if (!reviewed) return null;
  const computed = formatOptional(form.total?.score.computed ?? null);
  return <p className="hint">{say('review.reviewed', { ...reviewed, computed })}</p>;
}

/** Scores well above what was spent: the check's own words, in its place among the explanations. */
function SpendingGap({ result, form }: FormProps): JSX.Element | null {
  const gaps = groupFindings(
    findingsOfForm(result, form.form.id).filter(({ code }) => code === SPENDING_GAP),
  ).flatMap(({ findings }) => findings);
  if (gaps.length === 0) return null;
  return (
    <section className="group">
      <ul className="findings">
        {gaps.map((listed) => (
          <FindingItem key={listed.key} listed={listed} form={form} />
        ))}
      </ul>
    </section>
  );
}

interface SectionProps {
  readonly form: AssessedForm;
  readonly title: string;
  readonly rows: readonly ScoreRow[];
}

function Section({ form, title, rows }: SectionProps): JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3 className="section-heading">{title}</h3>
      <ScoreTable form={form} rows={rows} />
    </section>
  );
}
