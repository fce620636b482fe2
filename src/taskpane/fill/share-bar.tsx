/** Settled points solid, open points hatched, the rest empty. */
import * as React from 'react';

export interface ShareBarProps {
  readonly settled: number;
  readonly pending: number;
  readonly whole: number;
  /** Read instead of the picture; absent where the same numbers stand beside it. */
  readonly label?: string;
  readonly isSmall?: boolean;
}

const HEIGHT = 8;
const STRIPE = 4;

export function ShareBar({ settled, pending, whole, label, isSmall }: ShareBarProps): JSX.Element {
  const width = isSmall ? 20 : 100;
  const share = (points: number): number =>
    whole > 0 ? (Math.max(0, Math.min(points, whole)) / whole) * width : 0;
  const naming =
    label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  const from = share(settled);
  const to = Math.min(width, from + share(pending));
  const stripes: number[] = [];
  for (let x = from + STRIPE / 2; x < to; x += STRIPE) stripes.push(x);
  return (
    <svg
      className={`share-bar ${isSmall ? 'is-small' : ''}`}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      focusable="false"
      {...naming}
    >
      <rect className="bar-track" x="0" y="0" width={width} height={HEIGHT} />
      <rect className="bar-settled" x="0" y="0" width={from} height={HEIGHT} />
      <rect className="bar-pending" x={from} y="0" width={to - from} height={HEIGHT} />
      {stripes.map((x) => (
        <line key={x} className="bar-stripe" x1={x} y1={HEIGHT} x2={Math.min(to, x + 2)} y2="0" />
      ))}
    </svg>
  );
}
