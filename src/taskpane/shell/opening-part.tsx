/** Stands where a part of the pane will be, while it is loaded or when that failed. */
import * as React from 'react';
import { Button } from '../controls/button';
import { MessageBar } from '../controls/message-bar';
import type { Loaded } from './load-on-demand';
import { useWords } from './pane';

export function OpeningPart(props: {
  state: Exclude<Loaded<never>, { kind: 'loaded' }>;
}): JSX.Element {
  const { state } = props;
  const { say } = useWords();
  if (state.kind === 'loading') return <p role="status">{say('page.loading')}</p>;
  return (
    <div role="alert">
      <MessageBar tone="error">
        <span className="notice-text">{say('page.failed')}</span>
        <Button look="link" text={say('page.retry')} onClick={state.retry} />
      </MessageBar>
    </div>
  );
}
