/** 进度 of a 监控表: how many lights of each colour, how far spending is, and every indicator with its forecast. */
import * as React from 'react';
import { countLights, MONITORING_LIGHTS } from '../../core/score/monitoring-light';
import { PolicyName } from '../policy/policy-name';
import { countWritten, reasonRows } from '../reasons/reason-rows';
import { findingsOfForm } from '../findings/finding-groups';
import type { FormProps } from '../shell/form-bar';
import { useWords } from '../shell/pane';
import { formatPercent } from '../wording/numbers';
import { Light } from './light';
import { ProgressTable } from './progress-table';

export function ProgressTab({ result, form }: FormProps): JSX.Element {
  const { say } = useWords();
  const counts = countLights(form.rows.map(({ progress }) => progress ?? {}));
  const reasons = reasonRows(form, findingsOfForm(result, form.form.id));
  return (
    <>
      <p className="lights">
        {MONITORING_LIGHTS.map((light) => (
          <span key={light} className="light-count">
            <Light light={light} /> {counts[light]}
          </span>
        ))}
      </p>
      <Spending result={result} form={form} />
      {reasons.length === 0 ? null : (
        <p className="section-lead">
          {say('reasons.count', { needed: reasons.length, written: countWritten(reasons) })}
        </p>
      )}
      <div className="policy-line">
        <PolicyName policy={result.policy} />
      </div>
      <ProgressTable form={form} />
      <p className="hint">{say('monitoring.legend')}</p>
    </>
  );
}

function Spending({ form }: FormProps): JSX.Element {
  const { say } = useWords();
  const { month = null, light = null } = form.progress ?? {};
  const rate = form.funds?.rate.computed ?? null;
  return (
    <p>
      {month === null ? say('monitoring.noMonth') : say('monitoring.month', { month })}
      {rate === null ? null : say('monitoring.spent', { rate: formatPercent(rate) })}{' '}
      {light === null ? null : <Light light={light} />}
    </p>
  );
}
