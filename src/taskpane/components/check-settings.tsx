/** All checks, to be switched off one by one. */
import * as React from 'react';
import { describedChecks } from '../../core/check/registry';
import type { Policy } from '../../core/policy/schema';
import { changePolicy } from '../actions/change-policy';
import { Checkbox } from '../controls/checkbox';
import { checkTitle } from '../state/check-catalogue';
import { withoutKey } from '../state/without-key';
import { useRun, useWords } from '../state/pane';

export function CheckSettings({ policy }: { policy: Policy }): JSX.Element {
  const { say, language } = useWords();
  const run = useRun();
  const setOn = (code: string, isOn: boolean): void =>
    void run(changePolicy, (former: Policy) => ({
      ...former,
      checks: isOn ? withoutKey(former.checks, code) : { ...former.checks, [code]: 'off' as const },
    }));
  return (
    <section>
      <h2 className="section-heading">{say('policy.checks')}</h2>
      <p className="hint">{say('policy.checksHint')}</p>
      <ul className="check-list">
        {describedChecks.map(({ meta: { code } }) => (
          <li key={code}>
            <Checkbox
              label={`${code} ${checkTitle(code, language)}`}
              isChecked={policy.checks[code] !== 'off'}
              onChange={(isOn) => setOn(code, isOn)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
