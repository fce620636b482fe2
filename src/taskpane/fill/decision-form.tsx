/** One row that waits: tiers with their bands, then the score. Nothing is guessed. */
import * as React from 'react';
import { isInBand, tierBands, type TierBand } from '../../core/score/tier-band';
import { decisionPlace, type DecisionPlace } from '../../core/score/decisions';
import type { AssessedForm, AssessedRow } from '../../core/score/result';
import { decideRow } from './actions/decide-row';
import { withdrawDecision } from './actions/withdraw-decision';
import { Button } from '../controls/button';
import { TextField } from '../controls/text-field';
import { policyInUse } from '../policy/policy-in-use';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { OPEN_CAUSE_KEYS, TIER_KEYS } from '../wording/names';
import { formatOptional, formatScore } from '../wording/numbers';
import { RowValues } from './row-values';

export interface DecisionFormProps {
  readonly form: AssessedForm;
  readonly row: AssessedRow;
}

export function DecisionForm({ form, row }: DecisionFormProps): JSX.Element | null {
  const { say } = useWords();
  const run = useRun();
  const place = decisionPlace(form.form, row.row);
  if (!place || row.weight === null) return null;
  const { decision, open } = row.score;
  return (
    <div className="decision">
      <p className="decision-name">
        {row.row.name}
        <span className="decision-weight">
          {say('decide.weight', { weight: formatOptional(row.weight) })}
        </span>
      </p>
      <RowValues row={row} />
      {decision ? (
        <p className="decided">
          <span>
            {say('rows.decided', {
              tier: say(TIER_KEYS[decision.tier]),
              score: formatScore(decision.score),
            })}
          </span>
          <Button
            look="link"
            text={say(withdrawDecision.label)}
            onClick={() => void run(withdrawDecision, place)}
          />
        </p>
      ) : (
        <>
          {open === null ? null : <p className="hint">{say(OPEN_CAUSE_KEYS[open])}</p>}
          <DecisionFields place={place} weight={row.weight} />
        </>
      )}
    </div>
  );
}

interface DecisionFieldsProps {
  readonly place: DecisionPlace;
  readonly weight: number;
}

function DecisionFields({ place, weight }: DecisionFieldsProps): JSX.Element {
  const { stored } = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const [tier, setTier] = React.useState<TierBand['tier'] | null>(null);
  const [typed, setTyped] = React.useState('');
  const bands = tierBands(weight, policyInUse(stored));
  const band = bands.find((each) => each.tier === tier);
  const score = /^\d+(\.\d+)?$/.test(typed.trim()) ? Number(typed) : null;
  const isValid = band !== undefined && score !== null && isInBand(score, band);
  const decide = (): void => {
    if (!band || score === null) return;
    void run(decideRow, { decision: { ...place, tier: band.tier, score }, weight });
  };
  return (
    <>
      <div
        className="tiers"
        role="group"
        aria-label={say('decide.tier', { name: place.indicator })}
      >
        {bands.map((each) => (
          <button
            key={each.tier}
            type="button"
            className={`tier ${each.tier === tier ? 'is-chosen' : ''}`}
            aria-pressed={each.tier === tier}
            onClick={() => setTier(each.tier)}
          >
            <span className="tier-name">{say(TIER_KEYS[each.tier])}</span>
            <span className="tier-band">{bandText(each)}</span>
          </button>
        ))}
      </div>
      {band ? (
        <div className="decision-score">
          <TextField
            label={say('decide.score', { band: bandText(band) })}
            value={typed}
            onChange={setTyped}
            onEnter={decide}
            takesFocus
            {...(typed === '' || isValid
              ? {}
              : { error: say('decide.outsideBand', { band: bandText(band) }) })}
          />
          <Button
            look="default"
            text={say(decideRow.label)}
            isDisabled={!isValid}
            onClick={decide}
          />
        </div>
      ) : null}
    </>
  );
}

function bandText({ low, high }: TierBand): string {
  return `${formatScore(low)}–${formatScore(high)}`;
}
