/** ← → Home End in a group of buttons that is one stop for the Tab key: moves the focus between them, round the ends. */
import type * as React from 'react';

export function moveBetween(event: React.KeyboardEvent, group: HTMLElement | null): void {
  const buttons = Array.prototype.slice.call(group?.children ?? []) as HTMLElement[];
  const here = buttons.findIndex((button) => button === document.activeElement);
  const next = target(event.key, here, buttons.length);
  if (next === null) return;
  event.preventDefault();
  buttons[next]?.focus();
}

function target(key: string, here: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (here + 1) % count;
    case 'ArrowLeft':
      return (here + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
