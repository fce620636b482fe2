/** A light with its name: never by colour alone. */
import * as React from 'react';
import type { MonitoringLight } from '../../core/score/monitoring-light';
import { useWords } from '../shell/pane';
import { LIGHT_KEYS } from '../wording/names';

export function Light({ light }: { light: MonitoringLight }): JSX.Element {
  const { say } = useWords();
  return <span className={`light is-${light}`}>{say(LIGHT_KEYS[light])}</span>;
}
