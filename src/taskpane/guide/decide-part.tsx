/** Deciding a row on its card, alone or with all that are alike. */
import * as React from 'react';
import type { AssessedWorkbook } from '../../core/assess';
import { decisionPlace } from '../../core/score/decisions';
import type { AssessedForm, AssessedRow, Decision } from '../../core/score/result';
import { Checkbox } from '../controls/checkbox';
import { whyOpen } from '../fill/why-open';
import { TierChoice } from '../fill/tier-choice';
import { useRun, useWords } from '../shell/pane';
import { finishRows } from './actions/finish-rows';
import { rowsAlike } from './alike-rows';

export interface DecidePartProps {
  readonly result: AssessedWorkbook;
  readonly form: AssessedForm;
  readonly row: AssessedRow;
  readonly takesFocus: boolean;
}

/** Takes and gives back the rows alike. */
const ALIKE_KEY = '0';

export function DecidePart({ result, form, row, takesFocus }: DecidePartProps): JSX.Element | null {
  const { say, sentences } = useWords();
  const run = useRun();
  const [takesAlike, setTakesAlike] = React.useState(false);
  const alike = React.useMemo(() => rowsAlike(result, row), [result, row]);
  const place = decisionPlace(form.form, row.row);
  const { weight } = row;
  const { open, decision } = row.score;
  if (!place || weight === null) return null;
  const decide = (chosen: Decision): void =>
    void run(
      finishRows,
      [place, ...(takesAlike ? alike : [])].map((each) => ({
        decision: { ...each, ...chosen },
        weight,
      })),
    );
  return (
    <section
      className="card-part"
      onKeyDown={(event) => {
        if (event.key !== ALIKE_KEY || event.target instanceof HTMLInputElement) return;
        event.preventDefault();
        setTakesAlike(!takesAlike);
      }}
    >
      {open === null ? null : (
        <p className="hint">{whyOpen(open, row.score, { say, sentences })}</p>
      )}
      {alike.length > 0 ? (
        <Checkbox
          label={say('decide.alike', { count: alike.length })}
          isChecked={takesAlike}
          onChange={setTakesAlike}
        />
      ) : null}
      <TierChoice
        place={place}
        weight={weight}
        decision={decision}
        takesFocus={takesFocus && decision === null}
        onDecide={decide}
      />
    </section>
  );
}
