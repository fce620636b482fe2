import * as React from 'react';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';

export interface ProgressProps {
  readonly label: string;
  /** From 0 to 1; `null` while the length of the work is unknown. */
  readonly share: number | null;
}

export function Progress({ label, share }: ProgressProps): JSX.Element {
  return <ProgressIndicator label={label} percentComplete={share ?? undefined} barHeight={4} />;
}
