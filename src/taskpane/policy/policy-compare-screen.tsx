/** Two policies on this workbook: which rows change, by how much, and the totals. */
import * as React from 'react';
import { formName } from '../../core/form/form-name';
import { renderBasis } from '../../core/report/render-basis';
import type { ChangedScore, FormUnderTwoPolicies } from '../../core/score/compare-policies';
import type { MonitoringLight } from '../../core/score/monitoring-light';
import type { AssessedTotal, ScoreResult } from '../../core/score/result';
import { LIGHT_KEYS } from '../wording/names';
import { comparePolicy } from './actions/compare-policy';
import { selectCell } from '../shell/actions/select-cell';
import { allPolicies, policyInUse } from './policy-in-use';
import type { PolicyComparison } from '../shell/pane-state';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { PolicyChooser } from './policy-chooser';
import { ScreenFrame } from '../controls/screen-frame';

/** More forms make the list slow without telling more. */
const MOST_FORMS = 50;

export function PolicyCompareScreen(props: { comparison: PolicyComparison | null }): JSX.Element {
  const { stored } = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const { comparison } = props;
  const inUse = policyInUse(stored);
  return (
    <ScreenFrame title={say('policy.compareTitle')} backTo={{ name: 'policy' }}>
      <p>{say('policy.compareNow', { name: inUse.name })}</p>
      <PolicyChooser
        label={say('policy.compareWith')}
        policies={allPolicies(stored).filter(({ id }) => id !== inUse.id)}
        chosen={comparison?.otherId ?? null}
        onChoose={(id) => void run(comparePolicy, id)}
      />
      {comparison ? <Changes forms={comparison.forms} /> : null}
    </ScreenFrame>
  );
}

function Changes({ forms }: Pick<PolicyComparison, 'forms'>): JSX.Element {
  const { say } = useWords();
  const changed = forms.filter((each) => each.changed.length > 0);
  if (changed.length === 0) {
    return (
      <p className="compared-lead" role="status">
        {say('policy.compareNone', { forms: forms.length })}
      </p>
    );
  }
  const rows = changed.reduce((sum, each) => sum + each.changed.length, 0);
  return (
    <>
      <p className="compared-lead" role="status">
        {say('policy.compareSome', { forms: forms.length, changed: changed.length, rows })}
      </p>
      {changed.slice(0, MOST_FORMS).map((each) => (
        <FormChanges key={each.form.id} compared={each} />
      ))}
      {changed.length > MOST_FORMS ? (
        <p className="hint">{say('policy.compareMore', { shown: MOST_FORMS })}</p>
      ) : null}
    </>
  );
}

function FormChanges({ compared }: { compared: FormUnderTwoPolicies }): JSX.Element {
  const { say } = useWords();
  const { form, changed } = compared;
  return (
    <section>
      <h2 className="section-heading">{formName(form)}</h2>
      <p className="hint">
        {say('form.sheet', { sheet: form.sheet })}
        {'　'}
        <Totals total={compared.total} />
      </p>
      <ul className="compared-rows">
        {changed.map((each, index) => (
          <li key={index}>
            <ChangedRow changed={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A total waits for its open rows; until then what is settled is compared. */
function Totals({ total }: Pick<FormUnderTwoPolicies, 'total'>): JSX.Element | null {
  const { say, sentences } = useWords();
  const { one, other, difference } = total;
  if (!one || !other) return null;
  const isFinal = one.score.computed !== null && other.score.computed !== null;
  const points = ({ score }: AssessedTotal): number => score.computed ?? score.settled;
  return (
    <>
      {say(isFinal ? 'policy.compareTotal' : 'policy.compareSettled', {
        one: points(one),
        other: points(other),
      })}
      <Difference value={difference} />
      {[one, other].filter(isScaled).map(({ basis }, index) => (
        <span key={index} className="arithmetic-line">
          {renderBasis(basis, sentences)}
        </span>
      ))}
    </>
  );
}

function isScaled({ basis }: AssessedTotal): boolean {
  return 'scaling' in basis && basis.scaling !== null;
}

function ChangedRow({ changed }: { changed: ChangedScore }): JSX.Element {
  const { say, sentences } = useWords();
  const run = useRun();
  const points = usePoints();
  const light = (name: MonitoringLight | null): string =>
    say(name === null ? 'policy.noLight' : LIGHT_KEYS[name]);
  const { row, cell, one, other, difference, needsReason, lights } = changed;
  return (
    <button
      type="button"
      className="row-button compared-row"
      disabled={cell === null}
      onClick={() => {
        if (cell) void run(selectCell, cell);
      }}
    >
      <span className="compared-name">{row ? row.name : say('dimension.execution')}</span>
      <span className="compared-points">
        {lights ? (
          say(lights.one === lights.other ? 'policy.sameLight' : 'policy.compareLights', {
            one: light(lights.one),
            other: light(lights.other),
          })
        ) : (
          <>
            {say('policy.compareRow', {
              one: points(one),
              other: points(other),
            })}
            <Difference value={difference} />
          </>
        )}
      </span>
      <span className="hint">{renderBasis(other.basis, sentences)}</span>
      {needsReason.one === needsReason.other ? null : (
        <span className="badge">
          {say(needsReason.other ? 'policy.compareReason' : 'policy.compareNoReason')}
        </span>
      )}
    </button>
  );
}

/** With its sign, so that it is never read as a score. */
function Difference({ value }: { value: number | null }): JSX.Element | null {
  if (value === null || value === 0) return null;
  return <span className="compared-difference">{value > 0 ? `+${value}` : `−${-value}`}</span>;
}

function usePoints(): (score: ScoreResult) => string {
  const { say } = useWords();
  return ({ computed, basis }) =>
    computed !== null
      ? String(computed)
      : say(basis.id === 'not-applicable' ? 'policy.takenOut' : 'policy.byPerson');
}
