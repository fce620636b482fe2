/** An area that scrolls and is where it was when the person comes back. */
import * as React from 'react';
import { usePane } from '../shell/pane';
import type { Pane } from '../shell/pane-store';

/** Positions by place, for as long as the pane lives; not part of the state, since nothing follows from it. */
const positions = new WeakMap<Pane, Map<string, number>>();

export function KeptScroll(props: { place: string; children: React.ReactNode }): JSX.Element {
  const pane = usePane();
  const area = React.useRef<HTMLElement>(null);
  const { place } = props;
  React.useLayoutEffect(() => {
    const kept = positions.get(pane) ?? new Map<string, number>();
    positions.set(pane, kept);
    if (area.current) area.current.scrollTop = kept.get(place) ?? 0;
  }, [pane, place]);
  return (
    <main
      className="scroll-area"
      ref={area}
      onScroll={(event) => positions.get(pane)?.set(place, event.currentTarget.scrollTop)}
    >
      {props.children}
    </main>
  );
}
