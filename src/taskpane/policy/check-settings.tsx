/** All checks with their level: the usual one, another one, or off. */
import * as React from 'react';
import type { CheckMeta } from '../../core/check/contract';
import { describedChecks } from '../../core/check/run/registry';
import type { Policy } from '../../core/policy/schema';
import { changePolicy } from './actions/change-policy';
import { Dropdown, type DropdownOption } from '../controls/dropdown';
import { Icon } from '../controls/icon';
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
      {LETTERS.map((letter) => (
        <ChecksOfLetter key={letter} letter={letter} policy={policy} />
      ))}
    </section>
  );
}

/** Codes begin with the letter of their subject; in the order of the catalogue. */
const LETTERS = Array.from(new Set(describedChecks.map(({ meta }) => meta.code.charAt(0))));

/** Folded until asked for: there are more than sixty checks, and hardly anybody changes one. */
function ChecksOfLetter({ letter, policy }: { letter: string; policy: Policy }): JSX.Element {
  const { say, sentences } = useWords();
  const checks = describedChecks.filter(({ meta }) => meta.code.charAt(0) === letter);
  const changed = checks.filter(({ meta }) => policy.checks[meta.code] !== undefined).length;
  const [isOpen, setIsOpen] = React.useState(false);
  return (
    <div className="check-letter">
      <h3 className="group-heading">
        <button
          type="button"
          className="group-button"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'ChevronDown' : 'ChevronRight'} className="group-chevron" />
          <span className="group-title">
            {say('policy.checksOf', {
              letter,
              first: checkTitle(checks[0]?.meta.code ?? letter, sentences),
            })}
          </span>
          <span className="group-count">
            {changed > 0
              ? say('policy.checksChanged', { count: checks.length, changed })
              : say('policy.checksCount', { count: checks.length })}
          </span>
        </button>
      </h3>
      {isOpen ? (
        <ul className="check-list">
          {checks.map(({ meta }) => (
            <li key={meta.code}>
              <CheckLevel meta={meta} level={policy.checks[meta.code] ?? null} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function CheckLevel({ meta, level }: { meta: CheckMeta; level: Level | null }): JSX.Element {
  const { say, sentences } = useWords();
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
      label={`${code} ${checkTitle(code, sentences)}`}
      chosen={level ?? 'standard'}
      options={levels}
      onChoose={setLevel}
    />
  );
}
