/** Settled score as a ring, open points hatched: a picture beside the number, never instead of it. */
import * as React from 'react';

export interface ScoreRingProps {
  /** Points; `whole` is usually 100. */
  readonly settled: number;
  readonly pending: number;
  readonly whole: number;
  /** Edge length in px. */
  readonly size: number;
  /** Read instead of the picture; absent where the same text stands beside it. */
  readonly label?: string;
}

const RADIUS = 8;
const LENGTH = 2 * Math.PI * RADIUS;

export function ScoreRing({ settled, pending, whole, size, label }: ScoreRingProps): JSX.Element {
  const share = (points: number): number => (whole > 0 ? Math.min(1, points / whole) * LENGTH : 0);
  const naming =
    label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  const arc = (className: string, from: number, length: number): JSX.Element => (
    <circle
      className={className}
      cx="10"
      cy="10"
      r={RADIUS}
      strokeDasharray={`${length} ${LENGTH - length}`}
      strokeDashoffset={-from}
      transform="rotate(-90 10 10)"
    />
  );
  return (
    <svg
      className="score-ring"
      viewBox="0 0 20 20"
      width={size}
      height={size}
      focusable="false"
      {...naming}
    >
      <circle className="ring-track" cx="10" cy="10" r={RADIUS} />
      {pending > 0 ? arc('ring-pending', share(settled), share(pending)) : null}
      {settled > 0 ? arc('ring-settled', 0, share(settled)) : null}
    </svg>
  );
}
