/** A reason to be written: the facts stand there, cause and measure are fields. Blanks are never written. */
import * as React from 'react';
import { hasBlanksToFill } from '../../core/check/reading/reason-state';
import { draftReason, fillBlanks } from '../../core/report/reason-draft';
import type { AssessedRow } from '../../core/score/result';
import type { SheetCellReference } from '../../core/sheet/address';
import { Button } from '../controls/button';
import { TextField } from '../controls/text-field';
import { reasonEdits } from '../reasons/reason-edits';
import { usePaneState, useRun, useWords } from '../shell/pane';
import type { WordingKey } from '../wording/words';
import { cardTextKey, useCardText } from './card-text';
import { writeCard } from './actions/write-card';

export interface ReasonPartProps {
  readonly row: AssessedRow;
  readonly cell: SheetCellReference;
  readonly takesFocus: boolean;
}

const FIELDS: readonly WordingKey[] = ['guide.cause', 'guide.measure'];

export function ReasonPart({ row, cell, takesFocus }: ReasonPartProps): JSX.Element {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const part = React.useRef<HTMLElement>(null);
  const [cause, setCause] = useCardText(cardTextKey(cell, 0));
  const [measure, setMeasure] = useCardText(cardTextKey(cell, 1));
  const answers = [cause ?? '', measure ?? ''];
  React.useEffect(() => {
    if (takesFocus) part.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  const text = fillBlanks(draftReason(row), answers);
  const isComplete = answers.every((answer) => answer.trim() !== '') && !hasBlanksToFill(text);
  const write = {
    title: { key: 'preview.reasonTitle' as const },
    edits: isComplete ? reasonEdits(state, cell, text) : [],
  };
  const enter = (index: number): void => {
    if (isComplete) {
      void run(writeCard, write);
      return;
    }
    const fields = part.current?.querySelectorAll('input');
    fields?.[(index + 1) % FIELDS.length]?.focus();
  };
  return (
    <section className="card-part" ref={part}>
      <p className="hint">{say('guide.reasonLead', { address: cell.address })}</p>
      <p className="reason-text">{text}</p>
      {FIELDS.map((label, index) => (
        <TextField
          key={label}
          label={say(label)}
          value={answers[index] ?? ''}
          onChange={index === 0 ? setCause : setMeasure}
          onEnter={() => enter(index)}
        />
      ))}
      <Button
        look="primary"
        text={say(writeCard.label, { address: cell.address })}
        isDisabled={!writeCard.isEnabled(state, write)}
        onClick={() => void run(writeCard, write)}
      />
    </section>
  );
}
