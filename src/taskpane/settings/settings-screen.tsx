/** 设置: rule, columns mapped by hand, language, check on opening. */
import * as React from 'react';
import type { Language } from '../../core/words/language';
import { changePreferences } from '../shell/actions/change-preferences';
import { removeMapping } from '../mapping/actions/remove-mapping';
import { beginMapping } from '../mapping/actions/begin-mapping';
import { showScreen } from '../shell/actions/show-screen';
import { Button } from '../controls/button';
import { Dropdown } from '../controls/dropdown';
import { Icon } from '../controls/icon';
import { Toggle } from '../controls/toggle';
import { policyInUse } from '../policy/policy-in-use';
import { preferencesOf } from '../shell/preferences';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { PolicyName } from '../policy/policy-name';
import { ScreenFrame } from '../controls/screen-frame';
import { StaleJudgements } from '../findings/stale-judgements';

export function SettingsScreen(): JSX.Element {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const preferences = preferencesOf(state);
  return (
    <ScreenFrame title={say('action.settings')}>
      <section className="setting">
        <h2 className="section-heading">{say('settings.policy')}</h2>
        <p>
          <PolicyName policy={policyInUse(state.stored)} />
        </p>
        <Button
          look="default"
          text={say('settings.openPolicy')}
          onClick={() => void run(showScreen, { name: 'policy' })}
        />
      </section>
      <StaleJudgements />
      <section className="setting">
        <h2 className="section-heading">{say('settings.mappings')}</h2>
        {state.stored.mappings.length === 0 ? (
          <p className="hint">{say('settings.noMappings')}</p>
        ) : (
          <ul className="mappings">
            {state.stored.mappings.map((mapping) => (
              <li key={`${mapping.sheet}:${mapping.headerRow}`}>
                <span className="mapping-name">
                  {say('settings.mapping', {
                    sheet: mapping.sheet,
                    row: mapping.headerRow + 1,
                    columns: Object.keys(mapping.columns).length,
                  })}
                </span>
                <Button
                  look="link"
                  text={say(removeMapping.label)}
                  onClick={() => void run(removeMapping, mapping)}
                />
              </li>
            ))}
          </ul>
        )}
        {state.snapshot ? (
          <Button
            look="default"
            text={say(beginMapping.label)}
            onClick={() => void run(beginMapping, null)}
          />
        ) : null}
      </section>
      <section className="setting">
        <h2 className="section-heading">{say('settings.review')}</h2>
        <p className="hint">{say('settings.reviewHint')}</p>
        <Button
          look="default"
          text={say('settings.openReview')}
          onClick={() =>
            void run(showScreen, { name: 'review-settings', backTo: { name: 'settings' } })
          }
        />
      </section>
      <section className="setting">
        <h2 className="section-heading">{say('settings.general')}</h2>
        <Dropdown<Language>
          label={say('settings.language')}
          chosen={state.language}
          options={[
            { key: 'zh-CN', text: '中文' },
            { key: 'en-US', text: 'English' },
          ]}
          onChoose={(language) => void run(changePreferences, { language })}
        />
        <Toggle
          label={say('settings.checksOnOpen')}
          isOn={preferences.checksOnOpen}
          onText={say('settings.on')}
          offText={say('settings.off')}
          onChange={(checksOnOpen) => void run(changePreferences, { checksOnOpen })}
        />
      </section>
      <p className="privacy">
        <Icon name="Shield" />
        {say('settings.privacy')}
      </p>
    </ScreenFrame>
  );
}
