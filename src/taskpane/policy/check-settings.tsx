/** All checks with their level: the usual one, another one, or off. */
import * as React from 'react';
import type { CheckMeta } from '../../core/check/contract';
import { describedChecks } from '../../core/check/run/registry';
import type { Policy } from '../../core/policy/schema';
import { changePolicy } from './actions/change-policy';
import { Dropdown, type DropdownOption } from '../controls/dropdown';
import { checkTitle } from '../findings/check-catalogue';
import { withoutKey } from '../shell/without-key';
import { useRun, useWords } from '../shell/pane';

type Level = Policy['checks'][string];

export function CheckSettings({ policy }: { policy: Policy }): JSX.Element {
  const { say } = useWords();
  return (
    <section>
      <h2 className="section-heading">{say('policy.checks')}</h2>
      <p className="hint">{say('policy.checksHint')}</p>
      <ul className="check-list">
        {describedChecks.map(({ meta }) => (
          <li key={meta.code}>
            <CheckLevel meta={meta} level={policy.checks[meta.code] ?? null} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function CheckLevel({ meta, level }: { meta: CheckMeta; level: Level | null }): JSX.Element {
  const { say, language } = useWords();
  const run = useRun();
  const { code } = meta;
  const levels: readonly DropdownOption<Level | 'standard'>[] = [
    {
      key: 'standard',
      text: say('policy.standardLevel', { level: say(`severity.${meta.severity}`) }),
    },
    { key: 'error', text: say('severity.error') },
    { key: 'warning', text: say('severity.warning') },
    { key: 'info', text: say('severity.info') },
    { key: 'off', text: say('policy.off') },
  ];
  const setLevel = (chosen: Level | 'standard'): void =>
    void run(changePolicy, (former: Policy) => ({
      ...former,
      checks:
        chosen === 'standard'
          ? withoutKey(former.checks, code)
          : { ...former.checks, [code]: chosen },
    }));
  return (
    <Dropdown
      label={`${code} ${checkTitle(code, language)}`}
      chosen={level ?? 'standard'}
      options={levels}
      onChoose={setLevel}
    />
  );
}
