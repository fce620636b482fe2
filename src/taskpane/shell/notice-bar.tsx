/** What just happened, with the cells that were left alone, and 撤销 after a write. */
import * as React from 'react';
import { dismissNotice } from './actions/dismiss-notice';
import { leaveUndo } from '../fill/actions/leave-undo';
import { undoLast } from '../fill/actions/undo-last';
import { Button } from '../controls/button';
import { MessageBar } from '../controls/message-bar';
import { usePaneState, useRun, useWords } from './pane';

export function NoticeBar(): JSX.Element | null {
  const state = usePaneState();
  const { say, tell } = useWords();
  const run = useRun();
  const { notice } = state;
  if (!notice) return null;
  const canUndo = notice.offersUndo && undoLast.isEnabled(state, undefined);
  return (
    <div className="notice" role="status">
      <MessageBar
        tone={notice.tone}
        onDismiss={() => void run(dismissNotice, undefined)}
        dismissLabel={say(dismissNotice.label)}
      >
        <span className="notice-text">{tell(notice.text)}</span>
        {canUndo ? (
          <Button
            look="link"
            icon="Undo"
            text={say(undoLast.label)}
            onClick={() => void run(undoLast, undefined)}
          />
        ) : null}
        {canUndo && leaveUndo.isEnabled(state, undefined) ? (
          <Button
            look="link"
            text={say(leaveUndo.label)}
            onClick={() => void run(leaveUndo, undefined)}
          />
        ) : null}
        {notice.details.length === 0 ? null : (
          <ul className="notice-details">
            {notice.details.map((detail) => (
              <li key={tell(detail)}>{tell(detail)}</li>
            ))}
          </ul>
        )}
      </MessageBar>
    </div>
  );
}
