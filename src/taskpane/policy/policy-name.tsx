/** A policy's name; says so where its source was not verified. */
import * as React from 'react';
import type { Policy } from '../../core/policy/schema';
import { isUnverified } from './policy-in-use';
import { useWords } from '../shell/pane';

export function PolicyName({ policy }: { policy: Policy }): JSX.Element {
  const { say } = useWords();
  return (
    <span className="policy-name">
      {say('policy.inUse', { name: policy.name })}
      {isUnverified(policy) ? (
        <span className="badge certainty-unverified">{say('certainty.unverified')}</span>
      ) : null}
    </span>
  );
}
