import * as React from 'react';
import type { DropdownOption } from './dropdown';

export interface SegmentedProps<Key extends string> {
  readonly label: string;
  readonly options: readonly DropdownOption<Key>[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** Two or three choices side by side. Plain buttons that say whether they are pressed. */
export function Segmented<Key extends string>(props: SegmentedProps<Key>): JSX.Element {
  return (
    <div className="segmented" role="group" aria-label={props.label}>
      {props.options.map(({ key, text }) => (
        <button
          key={key}
          type="button"
          className={`segmented-choice ${key === props.chosen ? 'is-chosen' : ''}`}
          aria-pressed={key === props.chosen}
          onClick={() => props.onChoose(key)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
