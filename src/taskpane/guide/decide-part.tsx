/** Deciding a row: one key for each tier at a usual score of its band, or any other score. */
import * as React from 'react';
import { isInBand, tierBands, usualScore, type TierBand } from '../../core/score/tier-band';
import { decisionPlace } from '../../core/score/decisions';
import type { AssessedForm, AssessedRow } from '../../core/score/result';
import { TextField } from '../controls/text-field';
import { policyInUse } from '../policy/policy-in-use';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { OPEN_CAUSE_KEYS, TIER_KEYS } from '../wording/names';
import { formatScore } from '../wording/numbers';
import { finishRow } from './actions/finish-row';

export interface DecidePartProps {
  readonly form: AssessedForm;
  readonly row: AssessedRow;
  readonly takesFocus: boolean;
}

export function DecidePart({ form, row, takesFocus }: DecidePartProps): JSX.Element | null {
  const { stored } = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const [typed, setTyped] = React.useState('');
  const first = React.useRef<HTMLButtonElement>(null);
  const { weight } = row;
  const { open, decision } = row.score;
  const isWaiting = decision === null;
  React.useEffect(() => {
    if (isWaiting && takesFocus) first.current?.focus();
  }, [isWaiting, takesFocus]);
  const place = decisionPlace(form.form, row.row);
  if (!place || weight === null) return null;
  const bands = tierBands(weight, policyInUse(stored));
  const decide = (band: TierBand, score: number): void =>
    void run(finishRow, { decision: { ...place, tier: band.tier, score }, weight });
  const number = /^\d+(\.\d+)?$/.test(typed.trim()) ? Number(typed) : null;
  const chosen = number === null ? undefined : bands.find((band) => isInBand(number, band));
  return (
    <section
      className="card-part"
      onKeyDown={(event) => {
        const band = event.target instanceof HTMLInputElement ? null : bands[Number(event.key) - 1];
        if (!band) return;
        event.preventDefault();
        decide(band, usualScore(band));
      }}
    >
      {open === null ? null : <p className="hint">{say(OPEN_CAUSE_KEYS[open])}</p>}
      <div
        className="tiers"
        role="group"
        aria-label={say('decide.tier', { name: place.indicator })}
      >
        {bands.map((band, index) => (
          <button
            key={band.tier}
            ref={index === 0 ? first : undefined}
            type="button"
            className={`tier ${decision?.tier === band.tier ? 'is-chosen' : ''}`}
            aria-pressed={decision?.tier === band.tier}
            onClick={() => decide(band, usualScore(band))}
          >
            <span className="tier-name">
              <kbd>{index + 1}</kbd> {say(TIER_KEYS[band.tier])}
            </span>
            <span className="tier-band">
              {say('decide.usual', { score: formatScore(usualScore(band)) })}
            </span>
          </button>
        ))}
      </div>
      <TextField
        label={say('decide.other', { weight: formatScore(weight) })}
        value={typed}
        onChange={setTyped}
        onEnter={() => {
          if (chosen && number !== null) decide(chosen, number);
        }}
        {...(typed === '' || chosen
          ? {}
          : { error: say('decide.outsideBand', { band: `0–${formatScore(weight)}` }) })}
      />
    </section>
  );
}
