import * as React from 'react';
import { moveInGroup } from './move-focus';
import type { DropdownOption } from './dropdown';

export interface SegmentedProps<Key extends string> {
  readonly label: string;
  readonly options: readonly DropdownOption<Key>[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** Two or three choices side by side: buttons that say whether they are pressed. One stop for the Tab key. */
export function Segmented<Key extends string>(props: SegmentedProps<Key>): JSX.Element {
  const group = React.useRef<HTMLDivElement>(null);
  return (
    <div
      ref={group}
      className="segmented"
      role="group"
      aria-label={props.label}
      onKeyDown={(event) => moveInGroup(event, group.current)}
    >
      {props.options.map(({ key, text }) => (
        <button
          key={key}
          type="button"
          className={`segmented-choice ${key === props.chosen ? 'is-chosen' : ''}`}
          aria-pressed={key === props.chosen}
          tabIndex={key === props.chosen ? 0 : -1}
          onClick={() => props.onChoose(key)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
