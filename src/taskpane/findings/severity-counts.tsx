/** Numbers of errors and warnings, each with its sign. */
import * as React from 'react';
import { Icon } from '../controls/icon';
import { SEVERITIES, type SeverityCounts } from './finding-groups';
import { useWords } from '../shell/pane';
import { SeverityIcon } from './severity';

export function SeverityCountsView({ counts }: { counts: SeverityCounts }): JSX.Element {
  const { say } = useWords();
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  return (
    <span className="severity-counts">
      {present.length === 0 ? (
        <Icon name="Success" className="tone-success" label={say('findings.noneShort')} />
      ) : null}
      {present.map((severity) => (
        <span key={severity} className="severity-count">
          <SeverityIcon severity={severity} isNamed />
          {counts[severity]}
        </span>
      ))}
    </span>
  );
}
