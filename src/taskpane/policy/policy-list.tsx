/** The policies to choose from: found by name or document, grouped, each with what it makes of the form at hand. */
import * as React from 'react';
import type { Policy } from '../../core/policy/schema';
import { Icon } from '../controls/icon';
import { moveFocus } from '../controls/move-focus';
import { TextField } from '../controls/text-field';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { choosePolicy } from './actions/choose-policy';
import type { WordingKey } from '../wording/words';
import { policyChoices, type PolicyChoices } from './policy-choices';
import { usePolicyEffects, type PolicyEffects } from './policy-effects';
import { allPolicies, isUnverified } from './policy-in-use';

const GROUP_KEYS: Readonly<Record<PolicyChoices['group'], WordingKey>> = {
  own: 'policy.group.own',
  national: 'policy.group.national',
  regions: 'policy.group.regions',
  departments: 'policy.group.departments',
  monitoring: 'policy.group.monitoring',
  singleRules: 'policy.group.singleRules',
};

export function PolicyList({ chosen }: { chosen: string }): JSX.Element {
  const { stored } = usePaneState();
  const { say } = useWords();
  const [search, setSearch] = React.useState('');
  const list = React.useRef<HTMLDivElement>(null);
  const policies = React.useMemo(() => allPolicies(stored), [stored]);
  const effects = usePolicyEffects(policies);
  const groups = policyChoices(stored, search);
  return (
    <>
      <TextField
        label={say('policy.choose')}
        placeholder={say('policy.search')}
        value={search}
        onChange={setSearch}
      />
      <p className="hint policy-search-hint">{say('policy.unverifiedHint')}</p>
      <div ref={list} onKeyDown={(event) => moveFocus(event, list.current, '[data-policy]')}>
        {groups.map((each) => (
          <section key={each.group}>
            <h2 className="policy-group">{say(GROUP_KEYS[each.group])}</h2>
            <ul className="policy-choices">
              {each.policies.map((policy) => (
                <li key={policy.id}>
                  <PolicyChoice policy={policy} isChosen={policy.id === chosen} effects={effects} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {groups.length === 0 ? <p className="hint">{say('policy.noMatch')}</p> : null}
    </>
  );
}

interface PolicyChoiceProps {
  readonly policy: Policy;
  readonly isChosen: boolean;
  readonly effects: PolicyEffects;
}

function PolicyChoice({ policy, isChosen, effects }: PolicyChoiceProps): JSX.Element {
  const { tell, language } = useWords();
  const run = useRun();
  const effect = effects[policy.id];
  return (
    <button
      type="button"
      className={`policy-choice ${isChosen ? 'is-chosen' : ''}`}
      aria-current={isChosen}
      data-policy={policy.id}
      title={policy.summary}
      lang="zh-CN"
      onClick={() => void run(choosePolicy, policy.id)}
    >
      <span className="policy-choice-name">
        {isChosen ? <Icon name="CheckMark" /> : null}
        {policy.name}
        {isUnverified(policy) ? '＊' : ''}
      </span>
      {effect && !isChosen ? (
        <span className="policy-choice-effect" lang={language}>
          {tell(effect)}
        </span>
      ) : null}
    </button>
  );
}
