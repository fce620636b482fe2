import * as React from 'react';
import { Icon } from './icon';

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

let count = 0;

/** One choice out of a few. The browser's own list: it knows every keyboard, and stays quick with many entries. */
export function Dropdown<Key extends string>(props: DropdownProps<Key>): JSX.Element {
  const { options, chosen } = props;
  const [id] = React.useState(() => `dropdown-${(count += 1)}`);
  return (
    <div className="dropdown">
      <label className="dropdown-label" htmlFor={id}>
        {props.label}
      </label>
      <span className="dropdown-frame">
        <select
          id={id}
          className="dropdown-select"
          value={chosen ?? ''}
          onChange={(event) => {
            const option = options.find(({ key }) => key === event.target.value);
            if (option) props.onChoose(option.key);
          }}
        >
          {chosen === null ? <option value="">{props.placeholder ?? ''}</option> : null}
          {options.map(({ key, text }) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
        <Icon name="ChevronDown" className="dropdown-chevron" />
      </span>
    </div>
  );
}
