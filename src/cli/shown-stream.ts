/** What people read, on a stream that may be a terminal. */
import type { Writable } from 'node:stream';
import { shownText } from '../core/sheet/shown-text';

export interface ShownStream {
  write(text: string): void;
}

/** Nothing that a file says reaches the terminal as a command. */
export function shownOn(stream: Writable): ShownStream {
  return { write: (text) => void stream.write(shownText(text)) };
}
