/** Fills the placeholders of messages. */
import type { MessageData, MessageText } from './contract';

const PLACEHOLDER = /\{(\w+)\}/g;

/** `{indicator}` → its value. A placeholder without data stays, so that tests can see it. */
export function fillPlaceholders(template: string, data: MessageData): string {
  return template.replace(PLACEHOLDER, (whole: string, name: string) => {
    const value = data[name];
    return value === undefined ? whole : String(value);
  });
}

/** All three sentences with their values. */
export function fillMessage(text: MessageText, data: MessageData): MessageText {
  return {
    what: fillPlaceholders(text.what, data),
    why: fillPlaceholders(text.why, data),
    fix: fillPlaceholders(text.fix, data),
  };
}
