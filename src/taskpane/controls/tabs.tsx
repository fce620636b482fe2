import * as React from 'react';
import { moveInGroup } from './move-focus';

export interface TabItem<Key extends string> {
  readonly key: Key;
  readonly text: string;
  /** Shown behind the text. */
  readonly count?: number;
}

export interface TabsProps<Key extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Key>[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
  readonly children: React.ReactNode;
}

/** Tabs with one panel. One stop for the Tab key; ← → Home End move between the tabs, Enter or space chooses. */
export function Tabs<Key extends string>(props: TabsProps<Key>): JSX.Element {
  const { items, chosen } = props;
  const list = React.useRef<HTMLDivElement>(null);
  return (
    <>
      <div
        className="tabs"
        role="tablist"
        aria-label={props.label}
        ref={list}
        onKeyDown={(event) => moveInGroup(event, list.current)}
      >
        {items.map(({ key, text, count }) => (
          <button
            key={key}
            id={tabId(key)}
            type="button"
            role="tab"
            className={`tab ${key === chosen ? 'is-chosen' : ''}`}
            aria-selected={key === chosen}
            tabIndex={key === chosen ? 0 : -1}
            onClick={() => props.onChoose(key)}
          >
            {count !== undefined && count > 0 ? `${text} (${count})` : text}
          </button>
        ))}
      </div>
      <div role="tabpanel" aria-labelledby={tabId(chosen)} className="tab-panel">
        {props.children}
      </div>
    </>
  );
}

function tabId(key: string): string {
  return `tab-${key}`;
}
