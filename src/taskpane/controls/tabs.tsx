import * as React from 'react';
import { Pivot, PivotItem } from 'office-ui-fabric-react/lib/Pivot';

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

/** Tabs with one panel; arrow keys move between them. */
export function Tabs<Key extends string>(props: TabsProps<Key>): JSX.Element {
  const { items, chosen } = props;
  return (
    <>
      <div className="tabs">
        <Pivot
          aria-label={props.label}
          headersOnly
          selectedKey={chosen}
          getTabId={tabId}
          onLinkClick={(item) => {
            const key = items.find((each) => each.key === item?.props.itemKey)?.key;
            if (key !== undefined) props.onChoose(key);
          }}
        >
          {items.map(({ key, text, count }) => (
            <PivotItem
              key={key}
              itemKey={key}
              headerText={text}
              itemCount={count !== undefined && count > 0 ? count : undefined}
            />
          ))}
        </Pivot>
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
