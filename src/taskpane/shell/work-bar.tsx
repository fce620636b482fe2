/** Long work with its progress and 取消; says what to do when Excel waits for an edit to end. */
import * as React from 'react';
import { cancelWork } from './actions/cancel-work';
import { Button } from '../controls/button';
import { MessageBar } from '../controls/message-bar';
import { Progress } from '../controls/progress';
import { usePaneState, useRun, useWords } from './pane';
import type { Work } from './pane-state';
import type { Message } from '../wording/words';

/** Reading is the first quarter, searching up to a third, assessing the rest. */
const READ_SHARE = 0.25;
const SEARCH_SHARE = 0.35;

export function WorkBar(): JSX.Element | null {
  const { work } = usePaneState();
  const { say, tell } = useWords();
  const run = useRun();
  if (work.kind === 'none') return null;
  const cancel = (
    <Button
      look="link"
      text={say(cancelWork.label)}
      onClick={() => void run(cancelWork, undefined)}
    />
  );
  if (work.kind === 'waiting-for-edit-end') {
    return (
      <div className="notice" role="status">
        <MessageBar tone="info">
          <span className="notice-text">{say('work.waitingForEditEnd')}</span>
          {cancel}
        </MessageBar>
      </div>
    );
  }
  return (
    <div className="work-bar">
      <div className="work-progress">
        <Progress label={tell(label(work))} share={share(work)} />
      </div>
      {work.kind === 'writing' ? null : cancel}
    </div>
  );
}

function label(work: Work): Message {
  switch (work.kind) {
    case 'reading':
      return { key: 'work.reading' };
    case 'assessing':
      return work.phase === 'search'
        ? { key: 'work.searching', data: { done: work.done, total: work.total } }
        : { key: 'work.assessing', data: { done: work.done, total: work.total } };
    case 'reading-files':
      return {
        key: 'work.readingFiles',
        data: { file: work.file, done: work.done + 1, total: work.total },
      };
    case 'writing':
      return { key: 'work.writing' };
    case 'making-output':
      return { key: 'work.makingOutput' };
    case 'waiting-for-edit-end':
    case 'none':
      return { key: 'work.waitingForEditEnd' };
  }
}

function share(work: Work): number | null {
  switch (work.kind) {
    case 'reading':
      return work.total === 0 ? null : (READ_SHARE * work.done) / work.total;
    case 'assessing': {
      const [from, to] = work.phase === 'search' ? [READ_SHARE, SEARCH_SHARE] : [SEARCH_SHARE, 1];
      return from + ((to - from) * work.done) / Math.max(1, work.total);
    }
    case 'reading-files':
      return work.done / Math.max(1, work.total);
    case 'writing':
    case 'making-output':
    case 'waiting-for-edit-end':
    case 'none':
      return null;
  }
}
