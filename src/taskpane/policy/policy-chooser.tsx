/** The list of policies; unverified ones say so. */
import * as React from 'react';
import type { Policy } from '../../core/policy/schema';
import { Dropdown } from '../controls/dropdown';
import { isUnverified } from './policy-in-use';
import { useWords } from '../shell/pane';

export interface PolicyChooserProps {
  readonly label: string;
  readonly policies: readonly Policy[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

export function PolicyChooser(props: PolicyChooserProps): JSX.Element {
  const { say } = useWords();
  const textOf = (policy: Policy): string =>
    isUnverified(policy) ? `${policy.name} · ${say('certainty.unverified')}` : policy.name;
  return (
    <Dropdown
      label={props.label}
      chosen={props.chosen}
      placeholder={say('mapping.choose')}
      options={props.policies.map((policy) => ({ key: policy.id, text: textOf(policy) }))}
      onChoose={props.onChoose}
    />
  );
}
