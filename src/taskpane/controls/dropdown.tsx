import * as React from 'react';
import { Dropdown as FabricDropdown } from 'office-ui-fabric-react/lib/Dropdown';

export interface DropdownOption<Key extends string> {
  readonly key: Key;
  readonly text: string;
}

export interface DropdownProps<Key extends string> {
  readonly label: string;
  readonly options: readonly DropdownOption<Key>[];
  readonly chosen: Key | null;
  readonly placeholder?: string;
  readonly onChoose: (key: Key) => void;
}

/** One choice out of a few; the list opens inside the pane. */
export function Dropdown<Key extends string>(props: DropdownProps<Key>): JSX.Element {
  return (
    <FabricDropdown
      label={props.label}
      selectedKey={props.chosen}
      placeholder={props.placeholder}
      options={props.options.map(({ key, text }) => ({ key, text, title: text }))}
      onChange={(_event, option) => {
        const chosen = props.options.find(({ key }) => key === option?.key);
        if (chosen) props.onChoose(chosen.key);
      }}
    />
  );
}
