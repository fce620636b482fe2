/** The arrow keys, Home and End move the focus between places that are one stop for the Tab key, or long to walk through. */
import type * as React from 'react';

interface Way {
  readonly back: string;
  readonly on: string;
  readonly goesRound: boolean;
}

const DOWN_A_LIST: Way = { back: 'ArrowUp', on: 'ArrowDown', goesRound: false };
const ALONG_A_GROUP: Way = { back: 'ArrowLeft', on: 'ArrowRight', goesRound: true };

/** ↑ ↓ between the elements of a list that the selector names; in fields the keys stay the field's. */
export function moveFocus(
  event: React.KeyboardEvent,
  list: HTMLElement | null,
  selector: string,
): void {
  if (!list || event.target instanceof HTMLTextAreaElement) return;
  if (event.target instanceof HTMLInputElement) return;
  move(event, list.querySelectorAll(selector), DOWN_A_LIST);
}

/** ← → between the buttons of a group, round its ends. */
export function moveInGroup(event: React.KeyboardEvent, group: HTMLElement | null): void {
  if (group) move(event, group.children, ALONG_A_GROUP);
}

function move(event: React.KeyboardEvent, elements: ArrayLike<Element>, way: Way): void {
  const places = Array.prototype.slice.call(elements) as HTMLElement[];
  const here = places.findIndex((place) => place.contains(document.activeElement));
  const next = target(event.key, here, places.length, way);
  if (next === null) return;
  event.preventDefault();
  places[next]?.focus();
}

function target(key: string, here: number, count: number, way: Way): number | null {
  switch (key) {
    case way.on:
      return way.goesRound ? (here + 1) % count : Math.min(here + 1, count - 1);
    case way.back:
      return way.goesRound ? (here + count - 1) % count : Math.max(here - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
