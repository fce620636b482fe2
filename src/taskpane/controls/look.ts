/** The look that the pane has now, for controls that draw themselves. */

export type Look = 'light' | 'dark';

let current: Look = 'light';
const listeners: ((look: Look) => void)[] = [];

/** Calls back at once, and whenever the look changes. */
export function onLook(listener: (look: Look) => void): void {
  listeners.push(listener);
  listener(current);
}

export function currentLook(): Look {
  return current;
}

export function setLook(look: Look): void {
  current = look;
  for (const listener of listeners) listener(look);
}
