/** The verdict on the whole workbook in one sentence, and the way to check again. */
import * as React from 'react';
import type { AssessedWorkbook } from '../../core/assess';
import { check } from './actions/check';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { countChecks } from '../findings/check-catalogue';
import { countBySeverity, type SeverityCounts } from '../findings/finding-groups';
import { usePaneState, useRun, useWords } from './pane';
import { StaleMark } from './stale-mark';
import { shownFindings } from '../guide/work';
import type { Message } from '../wording/words';
import { SeverityIcon } from '../findings/severity';

export interface VerdictProps {
  readonly result: AssessedWorkbook;
  /** What leads on stands below the sentence, and comes before the check again for who goes by Tab. */
  readonly children: React.ReactNode;
}

export function Verdict({ result, children }: VerdictProps): JSX.Element {
  const state = usePaneState();
  const { say, tell } = useWords();
  const run = useRun();
  const { mode } = state;
  const counts = React.useMemo(
    () => countBySeverity(shownFindings(result.findings, mode)),
    [result, mode],
  );
  const checks = countChecks(result.policy);
  return (
    <section className="verdict">
      <p className="verdict-sentence" aria-live="polite">
        <VerdictIcon counts={counts} />
        <span className="verdict-text">
          {tell(verdictMessage(result, counts, checks))}{' '}
          {state.isStale ? (
            <StaleMark />
          ) : (
            <span className="hint">{say('verdict.checks', { count: checks })}</span>
          )}
        </span>
      </p>
      {children}
      <Button
        look={state.isStale ? 'default' : 'icon'}
        icon="Refresh"
        text={say('action.checkAgain')}
        isDisabled={!check.isEnabled(state, undefined)}
        onClick={() => void run(check, undefined)}
      />
      {state.noticesChanges ? null : <p className="hint">{say('verdict.noChangeEvents')}</p>}
    </section>
  );
}

function VerdictIcon({ counts }: { counts: SeverityCounts }): JSX.Element {
  if (counts.error > 0) return <SeverityIcon severity="error" />;
  if (counts.warning > 0) return <SeverityIcon severity="warning" />;
  return <Icon name="Success" className="tone-success" />;
}

function verdictMessage(
  { forms }: AssessedWorkbook,
  counts: SeverityCounts,
  checks: number,
): Message {
  const data = {
    forms: forms.length,
    rows: forms.reduce((sum, { rows }) => sum + rows.length, 0),
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    checks,
  };
  if (counts.error > 0) return { key: 'verdict.errors', data };
  if (counts.warning > 0) return { key: 'verdict.warnings', data };
  return { key: counts.info > 0 ? 'verdict.infos' : 'verdict.allClear', data };
}
