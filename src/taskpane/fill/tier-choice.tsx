/** Deciding a row with one press: each tier at a usual score of its band, or any other score. */
import * as React from 'react';
import type { DecisionPlace } from '../../core/score/decisions';
import type { Decision } from '../../core/score/result';
import { isInBand, tierBands, usualScore, type TierBand } from '../../core/score/tier-band';
import { Button } from '../controls/button';
import { TextField } from '../controls/text-field';
import { policyInUse } from '../policy/policy-in-use';
import { usePaneState, useWords } from '../shell/pane';
import { TIER_KEYS } from '../wording/names';
import { formatScore } from '../wording/numbers';

export interface TierChoiceProps {
  readonly place: DecisionPlace;
  readonly weight: number;
  readonly decision: Decision | null;
  /** What stands in the field for another score; `null`: the field is folded. */
  readonly otherScore: string | null;
  readonly onOtherScore: (typed: string) => void;
  /** The first tier has the focus, and 1 to 3 choose. */
  readonly takesFocus: boolean;
  readonly onDecide: (decision: Decision) => void;
}

export function TierChoice(props: TierChoiceProps): JSX.Element {
  const { place, weight, decision, takesFocus, onDecide } = props;
  const { stored } = usePaneState();
  const { say } = useWords();
  const first = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    if (takesFocus) first.current?.focus();
  }, [takesFocus]);
  const bands = tierBands(weight, policyInUse(stored));
  const decide = (band: TierBand): void => onDecide({ tier: band.tier, score: usualScore(band) });
  return (
    <div
      onKeyDown={(event) => {
        const band = event.target instanceof HTMLInputElement ? null : bands[Number(event.key) - 1];
        if (!band) return;
        event.preventDefault();
        decide(band);
      }}
    >
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
            onClick={() => decide(band)}
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
      <OtherScore
        typed={props.otherScore}
        onType={props.onOtherScore}
        bands={bands}
        weight={weight}
        onDecide={onDecide}
      />
    </div>
  );
}

interface OtherScoreProps extends Pick<TierChoiceProps, 'weight' | 'onDecide'> {
  readonly typed: string | null;
  readonly onType: (typed: string) => void;
  readonly bands: readonly TierBand[];
}

/** Folded until asked for: most rows get a usual score. */
function OtherScore({ typed, onType, bands, weight, onDecide }: OtherScoreProps): JSX.Element {
  const { say } = useWords();
  const label = say('decide.other', { weight: formatScore(weight) });
  if (typed === null) return <Button look="link" text={label} onClick={() => onType('')} />;
  const score = /^\d+(\.\d+)?$/.test(typed.trim()) ? Number(typed) : null;
  const band = score === null ? undefined : bands.find((each) => isInBand(score, each));
  const decide = (): void => {
    if (band && score !== null) onDecide({ tier: band.tier, score });
  };
  return (
    <div className="decision-score">
      <TextField
        label={label}
        value={typed}
        onChange={onType}
        onEnter={decide}
        takesFocus
        {...(typed === '' || band
          ? {}
          : { error: say('decide.outsideBand', { band: `0–${formatScore(weight)}` }) })}
      />
      <Button look="default" text={say('action.decide')} isDisabled={!band} onClick={decide} />
    </div>
  );
}
