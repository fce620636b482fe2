/** A reason to be written: the facts stand there, cause and measure are fields. Blanks are never written. */
import * as React from 'react';
import { hasBlanksToFill } from '../../core/check/reading/reason-state';
import { draftReason, fillBlanks } from '../../core/report/reason-draft';
import type { EarlierRow } from '../../core/round/last-year';
import type { AssessedForm, AssessedRow } from '../../core/score/result';
import { toReference, type SheetCellReference } from '../../core/sheet/address';
import { Button } from '../controls/button';
import { TextField } from '../controls/text-field';
import { reasonEdits } from '../reasons/reason-edits';
import { usePaneState, useRun, useWords } from '../shell/pane';
import type { WordingKey } from '../wording/words';
import { cardTextKey, useCardText } from './card-text';
import { writeCard } from './actions/write-card';
import { yearInWords } from './last-year';
import { LastYearLine, TAKE_KEY } from './last-year-line';

export interface ReasonPartProps {
  readonly form: AssessedForm;
  readonly row: AssessedRow;
  readonly cell: SheetCellReference;
  /** What last year's form says about the row. */
  readonly earlier: EarlierRow | undefined;
  readonly takesFocus: boolean;
}

const FIELDS: readonly WordingKey[] = ['guide.cause', 'guide.measure'];

export function ReasonPart(props: ReasonPartProps): JSX.Element {
  const { form, row, cell, earlier, takesFocus } = props;
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
  const canWrite = writeCard.isEnabled(state, write);
  const writeNow = (): void => void run(writeCard, write);
  const wanted = React.useRef(writeNow);
  wanted.current = writeNow;
  const [isWriteWanted, setIsWriteWanted] = React.useState(false);
  const isBusy = state.work.kind !== 'none';
  // Enter counts also while a former cell is still being written: on a slow machine that takes longer than typing.
  // What cannot be written then is forgotten, so that nothing is written later without being asked for
  React.useEffect(() => {
    if (!isWriteWanted || isBusy) return;
    setIsWriteWanted(false);
    if (canWrite) wanted.current();
  }, [isWriteWanted, isBusy, canWrite]);
  const type = (set: (text: string) => void, text: string): void => {
    setIsWriteWanted(false);
    set(text);
  };
  const enter = (index: number): void => {
    if (isComplete) {
      setIsWriteWanted(true);
      return;
    }
    const fields = part.current?.querySelectorAll('input');
    fields?.[(index + 1) % FIELDS.length]?.focus();
  };
  const offered = earlier?.reason;
  const take = (): void => {
    setCause(offered?.cause ?? '');
    setMeasure(offered?.measure ?? '');
    part.current?.querySelector('input')?.focus();
  };
  return (
    <section
      className="card-part"
      ref={part}
      onKeyDown={(event) => {
        if (event.key !== TAKE_KEY || !offered) return;
        event.preventDefault();
        take();
      }}
    >
      <p className="hint">{say('guide.reasonLead', { address: cell.address })}</p>
      <p className="reason-text">{text}</p>
      {earlier && offered ? (
        <LastYearLine
          text={say('lastYear.reason', {
            year: yearInWords(earlier, form, say),
            text: offered.text,
            cell: toReference(offered.cell),
          })}
          takeLabel={say('lastYear.takeReason')}
          onTake={take}
        />
      ) : null}
      {FIELDS.map((label, index) => (
        <TextField
          key={label}
          label={say(label)}
          value={answers[index] ?? ''}
          onChange={(typed) => type(index === 0 ? setCause : setMeasure, typed)}
          onEnter={() => enter(index)}
        />
      ))}
      <Button
        look="primary"
        text={say(writeCard.label, { address: cell.address })}
        isDisabled={!canWrite}
        onClick={writeNow}
      />
    </section>
  );
}
