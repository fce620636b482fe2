/** Deciding a row on its card, alone or with all that are alike. */
import * as React from 'react';
import type { AssessedWorkbook } from '../../core/assess';
import type { EarlierRow } from '../../core/round/last-year';
import { decisionPlace } from '../../core/score/decisions';
import type { AssessedForm, AssessedRow, Decision } from '../../core/score/result';
import { toReference } from '../../core/sheet/address';
import { Checkbox } from '../controls/checkbox';
import { whyOpen } from '../fill/why-open';
import { TierChoice } from '../fill/tier-choice';
import { useRun, useWords } from '../shell/pane';
import { formatScore } from '../wording/numbers';
import { finishRows } from './actions/finish-rows';
import { rowsAlike } from './alike-rows';
import { yearInWords } from './last-year';
import { LastYearLine, TAKE_KEY } from './last-year-line';

export interface DecidePartProps {
  readonly result: AssessedWorkbook;
  readonly form: AssessedForm;
  readonly row: AssessedRow;
  /** What last year's form says about the row. */
  readonly earlier: EarlierRow | undefined;
  readonly takesFocus: boolean;
}

/** Takes and gives back the rows alike. */
const ALIKE_KEY = '0';

export function DecidePart(props: DecidePartProps): JSX.Element | null {
  const { result, form, row, earlier, takesFocus } = props;
  const { say, sentences } = useWords();
  const run = useRun();
  const [takesAlike, setTakesAlike] = React.useState(false);
  const [otherScore, setOtherScore] = React.useState<string | null>(null);
  const part = React.useRef<HTMLElement>(null);
  const alike = React.useMemo(() => rowsAlike(result, row), [result, row]);
  const place = decisionPlace(form.form, row.row);
  const { weight } = row;
  const { open, decision } = row.score;
  if (!place || weight === null) return null;
  const offered = decision === null ? earlier?.score : null;
  const take = (score: number): void => {
    setOtherScore(formatScore(score));
    // one that is folded takes the focus when it opens
    part.current?.querySelector<HTMLElement>('.decision-score input')?.focus();
  };
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
      ref={part}
      onKeyDown={(event) => {
        if (event.key === TAKE_KEY && offered) {
          event.preventDefault();
          take(offered.score);
          return;
        }
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
        otherScore={otherScore}
        onOtherScore={setOtherScore}
        takesFocus={takesFocus && decision === null}
        onDecide={decide}
      />
      {earlier && offered ? (
        <LastYearLine
          text={say('lastYear.score', {
            year: yearInWords(earlier, form, say),
            target: offered.target || '—',
            actual: offered.actual || '—',
            given: formatScore(offered.given),
            weight: formatScore(offered.weight),
            cell: toReference(offered.cell),
          })}
          takeLabel={say('lastYear.takeScore', { score: formatScore(offered.score) })}
          onTake={() => take(offered.score)}
        />
      ) : null}
    </section>
  );
}
