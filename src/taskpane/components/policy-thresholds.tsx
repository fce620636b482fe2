/** Numbers of the policy that users may change; a change counts when the field is left with a permitted value. */
import * as React from 'react';
import type { Policy } from '../../core/policy/schema';
import { changePolicy } from '../actions/change-policy';
import { TextField } from '../controls/text-field';
import { useRun, useWords } from '../state/pane';
import type { WordingKey } from '../wording/words';

interface Threshold {
  readonly key: WordingKey;
  readonly low: number;
  readonly high: number;
  read(policy: Policy): number;
  write(policy: Policy, value: number): Policy;
}

/** Shares are shown and typed in percent. */
const PERCENT = 100;

const THRESHOLDS: readonly Threshold[] = [
  {
    key: 'threshold.overFlagAt',
    low: 100,
    high: 1000,
    read: ({ over }) => over.flagAt * PERCENT,
    write: (policy, value) => ({ ...policy, over: { ...policy.over, flagAt: value / PERCENT } }),
  },
  {
    key: 'threshold.tolerance',
    low: 0,
    high: 5,
    read: ({ tolerance }) => tolerance,
    write: (policy, tolerance) => ({ ...policy, tolerance }),
  },
  {
    key: 'threshold.achieved',
    low: 0,
    high: 100,
    read: ({ tiers }) => tiers.achieved * PERCENT,
    write: (policy, value) => ({
      ...policy,
      tiers: { ...policy.tiers, achieved: value / PERCENT },
    }),
  },
  {
    key: 'threshold.partlyAchieved',
    low: 0,
    high: 100,
    read: ({ tiers }) => tiers.partlyAchieved * PERCENT,
    write: (policy, value) => ({
      ...policy,
      tiers: { ...policy.tiers, partlyAchieved: value / PERCENT },
    }),
  },
];

export function PolicyThresholds({ policy }: { policy: Policy }): JSX.Element {
  const { say } = useWords();
  return (
    <section>
      <h2 className="section-heading">{say('policy.thresholds')}</h2>
      <div className="thresholds">
        {THRESHOLDS.map((threshold) => (
          <ThresholdField key={threshold.key} threshold={threshold} policy={policy} />
        ))}
      </div>
    </section>
  );
}

function ThresholdField(props: { threshold: Threshold; policy: Policy }): JSX.Element {
  const { threshold, policy } = props;
  const { say } = useWords();
  const run = useRun();
  const stored = String(Number(threshold.read(policy).toFixed(4)));
  const [typed, setTyped] = React.useState(stored);
  const value = /^\d+(\.\d+)?$/.test(typed.trim()) ? Number(typed) : null;
  const isPermitted = value !== null && value >= threshold.low && value <= threshold.high;
  const save = (): void => {
    if (!isPermitted || String(value) === stored) return;
    void run(changePolicy, (former: Policy) => threshold.write(former, value));
  };
  return (
    <div onBlur={save}>
      <TextField
        label={say(threshold.key)}
        value={typed}
        onChange={setTyped}
        onEnter={save}
        {...(isPermitted
          ? {}
          : { error: say('threshold.range', { low: threshold.low, high: threshold.high }) })}
      />
    </div>
  );
}
