/** 问题: grouped by check, errors first; ↑ and ↓ move through all findings shown. */
import * as React from 'react';
import { filterSeverity } from './actions/filter-severity';
import { countChecks } from './check-catalogue';
import { countBySeverity, findingsOfForm, groupFindings, SEVERITIES } from './finding-groups';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { FindingGroupView } from './finding-group';
import type { FormProps } from '../shell/form-bar';
import { moveFocus } from '../controls/move-focus';
import { shownFindings } from '../guide/work';
import { SEVERITY_KEYS, SeverityIcon } from './severity';

export function FindingsTab({ result, form }: FormProps): JSX.Element {
  const { hiddenSeverities, mode } = usePaneState();
  const { say } = useWords();
  const list = React.useRef<HTMLDivElement>(null);
  const findings = shownFindings(findingsOfForm(result, form.form.id), mode);
  const groups = groupFindings(findings, hiddenSeverities);
  if (findings.length === 0) {
    return (
      <p className="all-clear">
        {say('findings.none', {
          checks: countChecks(result.policy),
          rows: form.rows.length,
        })}
      </p>
    );
  }
  return (
    <>
      <SeverityFilter {...{ result, form }} />
      {groups.length === 0 ? <p className="hint">{say('findings.allHidden')}</p> : null}
      <div
        ref={list}
        onKeyDown={(event) => moveFocus(event, list.current, '[data-finding], [data-group]')}
      >
        {groups.map((group) => (
          <FindingGroupView key={group.key} group={group} form={form} />
        ))}
      </div>
    </>
  );
}

/** One button per severity that occurs; pressed means shown. */
function SeverityFilter({ result, form }: FormProps): JSX.Element | null {
  const { hiddenSeverities, mode } = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const counts = countBySeverity(shownFindings(findingsOfForm(result, form.form.id), mode));
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (present.length < 2) return null;
  return (
    <div className="filter" role="group" aria-label={say('action.filter')}>
      {present.map((severity) => {
        const isShown = !hiddenSeverities.includes(severity);
        return (
          <button
            key={severity}
            type="button"
            className={`filter-choice ${isShown ? 'is-chosen' : ''}`}
            aria-pressed={isShown}
            onClick={() => void run(filterSeverity, severity)}
          >
            <SeverityIcon severity={severity} />
            {say(SEVERITY_KEYS[severity])} {counts[severity]}
          </button>
        );
      })}
    </div>
  );
}
