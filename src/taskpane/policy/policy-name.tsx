/** The policy in use, by its name. What is not verified about it is said on its own screen. */
import * as React from 'react';
import type { Policy } from '../../core/policy/schema';
import { useWords } from '../shell/pane';

export function PolicyName({ policy }: { policy: Policy }): JSX.Element {
  const { say } = useWords();
  return <span className="policy-name">{say('policy.inUse', { name: policy.name })}</span>;
}
