/** How the three severities are called and drawn: always a sign and a word, never a colour alone. */
import * as React from 'react';
import type { Severity } from '../../core/check/contract';
import { Icon } from '../controls/icon';
import type { IconName } from '../controls/icons/icon-shapes';
import { useWords } from '../shell/pane';
import type { WordingKey } from '../wording/words';

const ICONS: Readonly<Record<Severity, IconName>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Info',
};

export const SEVERITY_KEYS: Readonly<Record<Severity, WordingKey>> = {
  error: 'severity.error',
  warning: 'severity.warning',
  info: 'severity.info',
};

export function SeverityIcon(props: { severity: Severity; isNamed?: boolean }): JSX.Element {
  const { say } = useWords();
  const { severity, isNamed = false } = props;
  return (
    <Icon
      name={ICONS[severity]}
      className={`tone-${severity}`}
      {...(isNamed ? { label: say(SEVERITY_KEYS[severity]) } : {})}
    />
  );
}
