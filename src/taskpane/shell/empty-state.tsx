/** Before the first check, while it runs, when it failed, and when nothing was found: each in its own words. */
import * as React from 'react';
import { check } from './actions/check';
import { beginMapping } from '../mapping/actions/begin-mapping';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { usePaneState, useRun, useWords } from './pane';
import { failureMessage } from '../wording/failure-message';
import { UnreadableTables } from '../findings/unreadable-tables';

export function EmptyState(): JSX.Element | null {
  const state = usePaneState();
  const { say, tell } = useWords();
  const run = useRun();
  if (state.work.kind !== 'none') return null;
  const checkButton = (
    <Button
      look="primary"
      icon="Refresh"
      text={state.result || state.failure ? say('action.checkAgain') : say(check.label)}
      onClick={() => void run(check, undefined)}
    />
  );
  if (state.failure) {
    return (
      <section className="empty">
        <Icon name="Error" className="empty-icon tone-error" />
        <h2>{say('empty.failed')}</h2>
        <p>{tell(failureMessage(state.failure.code))}</p>
        {checkButton}
      </section>
    );
  }
  if (!state.result) {
    return (
      <section className="empty">
        <Icon name="Sheet" className="empty-icon" />
        <h2>{say('empty.welcome')}</h2>
        <p>{say('empty.whatItDoes')}</p>
        {checkButton}
        <p className="hint">{say('settings.privacy')}</p>
      </section>
    );
  }
  const { unreadable, snapshot } = state.result;
  const isBlank = snapshot.sheets.every(({ rows }) => rows.length === 0);
  return (
    <>
      <section className="empty">
        <Icon name="Sheet" className="empty-icon" />
        <h2>{isBlank ? say('empty.blankWorkbook') : say('empty.noForm')}</h2>
        <p>{isBlank ? say('empty.blankAdvice') : say('empty.noFormAdvice')}</p>
        {checkButton}
        {isBlank ? null : (
          <Button
            look="default"
            text={say(beginMapping.label)}
            onClick={() => void run(beginMapping, null)}
          />
        )}
      </section>
      <UnreadableTables tables={unreadable} />
    </>
  );
}
