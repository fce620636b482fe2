/** ↑ ↓ Home End inside a list: moves the focus between the elements that a selector names. */
import type * as React from 'react';

export function moveFocus(
  event: React.KeyboardEvent,
  list: HTMLElement | null,
  selector: string,
): void {
  if (!list || event.target instanceof HTMLTextAreaElement) return;
  if (event.target instanceof HTMLInputElement) return;
  const places = Array.prototype.slice.call(list.querySelectorAll(selector)) as HTMLElement[];
  const here = places.findIndex((place) => place.contains(document.activeElement));
  const next = target(event.key, here, places.length);
  if (next === null) return;
  event.preventDefault();
  places[next]?.focus();
}

function target(key: string, here: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(here + 1, count - 1);
    case 'ArrowUp':
      return Math.max(here - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
