/** Says that the workbook has changed since it was checked. */
import * as React from 'react';
import { useWords } from './pane';

export function StaleMark(): JSX.Element {
  const { say } = useWords();
  return <span className="stale">{say('verdict.stale')}</span>;
}
