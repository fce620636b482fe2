/** 问题: grouped by check, errors first; ↑ and ↓ move through all findings shown. */
import * as React from 'react';
import { filterSeverity } from './actions/filter-severity';
import { countChecks } from './check-catalogue';
import {
  countBySeverity,
  findingsOfForm,
  groupFindings,
  SEVERITIES,
  type SeverityCounts,
} from './finding-groups';
import type { Severity } from '../../core/check/contract';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { FindingGroupView } from './finding-group';
import type { FormProps } from '../shell/form-bar';
import { moveFocus } from '../controls/move-focus';
import { shownFindings } from '../guide/work';
import { SEVERITY_KEYS, SeverityIcon } from './severity';

export function FindingsTab({ result, form }: FormProps): JSX.Element {
  const { onlySeverity, mode } = usePaneState();
  const { say } = useWords();
  const list = React.useRef<HTMLDivElement>(null);
  const findings = shownFindings(findingsOfForm(result, form.form.id), mode);
  const counts = countBySeverity(findings);
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  // on a form without such findings all are shown
  const only = onlySeverity !== null && present.includes(onlySeverity) ? onlySeverity : null;
  const groups = groupFindings(findings, only);
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
      {present.length < 2 ? null : <SeverityFilter counts={counts} present={present} only={only} />}
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

interface SeverityFilterProps {
  readonly counts: SeverityCounts;
  readonly present: readonly Severity[];
  readonly only: Severity | null;
}

/** One button per severity that occurs; pressed: its findings alone are shown. */
function SeverityFilter({ counts, present, only }: SeverityFilterProps): JSX.Element {
  const { say } = useWords();
  const run = useRun();
  return (
    <div
      className={`filter ${only === null ? '' : 'is-filtering'}`}
      role="group"
      aria-label={say('action.filter')}
    >
      {present.map((severity) => (
        <button
          key={severity}
          type="button"
          className={`filter-choice ${severity === only ? 'is-chosen' : ''}`}
          aria-pressed={severity === only}
          onClick={() => void run(filterSeverity, severity)}
        >
          <SeverityIcon severity={severity} />
          {say(SEVERITY_KEYS[severity])} {counts[severity]}
        </button>
      ))}
    </div>
  );
}
