/** Achieved points by dimension, as bars with their numbers beside them. */
import * as React from 'react';
import type { AssessedForm } from '../../core/score/result';
import { dimensionScores, type DimensionScore } from './dimensions';
import { useWords } from '../shell/pane';
import { DIMENSION_KEYS } from '../wording/names';
import { formatPercent, formatScore } from '../wording/numbers';
import { ShareBar } from './share-bar';

export function DimensionBars({ form }: { form: AssessedForm }): JSX.Element | null {
  const { say } = useWords();
  const scores = dimensionScores(form);
  const rate = form.funds?.rate.computed ?? null;
  if (scores.length === 0) return null;
  const nameOf = ({ dimension, name }: DimensionScore): string =>
    dimension === 'other' ? name : say(DIMENSION_KEYS[dimension]);
  return (
    <section className="dimensions" aria-label={say('dimension.title')}>
      <ul>
        {scores.map((score) => (
          <li key={`${score.dimension}:${score.name}`} className="dimension">
            <span className="dimension-name" title={nameOf(score)}>
              {nameOf(score)}
            </span>
            <ShareBar
              settled={score.settled}
              pending={score.pending}
              whole={score.weight}
              label={say('dimension.picture', {
                name: nameOf(score),
                settled: formatScore(score.settled),
                pending: formatScore(score.pending),
                weight: formatScore(score.weight),
              })}
            />
            <span className="dimension-points">
              {formatScore(score.settled)}
              <span className="dimension-weight">/{formatScore(score.weight)}</span>
            </span>
          </li>
        ))}
      </ul>
      {rate === null ? null : (
        <p className="hint">{say('dimension.rate', { rate: formatPercent(rate) })}</p>
      )}
      {scores.some(({ pending }) => pending > 0) ? (
        <p className="hint legend">
          <ShareBar settled={0} pending={1} whole={1} isSmall />
          {say('dimension.pendingLegend')}
        </p>
      ) : null}
    </section>
  );
}
