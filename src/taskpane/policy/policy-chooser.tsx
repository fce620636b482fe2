/** The policies as a list to choose one from. */
import * as React from 'react';
import type { Policy } from '../../core/policy/schema';
import { Dropdown } from '../controls/dropdown';
import { useWords } from '../shell/pane';

export interface PolicyChooserProps {
  readonly label: string;
  readonly policies: readonly Policy[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

export function PolicyChooser(props: PolicyChooserProps): JSX.Element {
  const { say } = useWords();
  return (
    <Dropdown
      label={props.label}
      chosen={props.chosen}
      placeholder={say('mapping.choose')}
      options={props.policies.map(({ id, name }) => ({ key: id, text: name }))}
      onChoose={props.onChoose}
    />
  );
}
