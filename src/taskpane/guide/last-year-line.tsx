/** What last year's form says about a row, and the way to take it into the fields of the card. */
import * as React from 'react';
import { Button } from '../controls/button';

/** Takes what is offered; works in the fields of the card, too. */
export const TAKE_KEY = 'F9';

/** Longer reasons are cut here; taken, they are whole. */
const MOST_LETTERS = 120;

export interface LastYearLineProps {
  readonly text: string;
  readonly takeLabel: string;
  readonly onTake: () => void;
}

export function LastYearLine({ text, takeLabel, onTake }: LastYearLineProps): JSX.Element {
  const shown = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
  return (
    <div className="last-year">
      <p className="hint" title={text}>
        {shown}
      </p>
      <Button look="link" text={takeLabel} shortcut={TAKE_KEY} onClick={onTake} />
    </div>
  );
}
