import * as React from 'react';

export interface ProgressProps {
  readonly label: string;
  /** From 0 to 1; `null` while the length of the work is unknown. */
  readonly share: number | null;
}

export function Progress({ label, share }: ProgressProps): JSX.Element {
  const percent = share === null ? null : Math.round(share * 100);
  return (
    <div className="progress">
      <div className="progress-label">{label}</div>
      <div
        className="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
      >
        <div
          className={`progress-bar ${percent === null ? 'is-unknown' : ''}`}
          style={percent === null ? {} : { width: `${percent}%` }}
        />
      </div>
    </div>
  );
}
