/** The settings of a policy, with their effect on one row while they change. Nothing counts before it is saved. */
import * as React from 'react';
import { savePolicyDraft } from './actions/save-policy-draft';
import { showScreen } from '../shell/actions/show-screen';
import { Button } from '../controls/button';
import { MessageBar } from '../controls/message-bar';
import { checkDraft, isShown, type PolicyDraft } from './policy-draft';
import { POLICY_FIELDS } from './policy-fields';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { ExampleEffect } from './example-effect';
import { PolicyFieldEditor } from './policy-field';
import { ScreenFrame } from '../controls/screen-frame';
import { usePartWords } from '../wording/part-words';
import { fieldWording } from './field-words';

export function PolicyEditScreen({ draft }: { draft: PolicyDraft }): JSX.Element {
  const { say, language } = useWords();
  const name = usePartWords(fieldWording);
  const run = useRun();
  const { work } = usePaneState();
  const checked = React.useMemo(() => checkDraft(draft), [draft]);
  return (
    <ScreenFrame
      title={say('policy.editTitle')}
      backTo={{ name: 'policy' }}
      footer={
        <div className="footer-commands">
          <Button
            look="primary"
            text={say(savePolicyDraft.label)}
            isDisabled={checked.policy === null || work.kind !== 'none'}
            onClick={() => void run(savePolicyDraft, undefined)}
          />
          <Button
            look="default"
            text={say('action.cancel')}
            onClick={() => void run(showScreen, { name: 'policy' })}
          />
        </div>
      }
    >
      <ExampleEffect draft={draft} policy={checked.policy} />
      {checked.elsewhere.length === 0 ? null : (
        <MessageBar tone="error">
          <span className="notice-text">{say('policy.otherProblems')}</span>
          <ul className="notice-details">
            {checked.elsewhere.map(({ path, message }) => (
              <li key={path}>{say('policy.problem', { path, message: message[language] })}</li>
            ))}
          </ul>
        </MessageBar>
      )}
      {POLICY_FIELDS.map(({ title, fields }) => (
        <section key={title} className="policy-fields">
          <h2 className="section-heading">{name(title)}</h2>
          {fields
            .filter((field) => isShown(draft, field))
            .map((field) => (
              <PolicyFieldEditor
                key={field.path.join('.')}
                field={field}
                draft={draft}
                problems={checked.problems}
              />
            ))}
        </section>
      ))}
    </ScreenFrame>
  );
}
