/** Fills the placeholders of messages. */
import type { MessageData, MessageText } from './contract';

/** `“{target}”` quotes a cell, `{cell}` is shown as it is. */
const PLACEHOLDER = /“\{(\w+)\}”|\{(\w+)\}/g;

/** Cells may hold whole paragraphs; so much of one is enough to recognise it. */
const LONGEST_QUOTATION = 60;

/**
 * `{indicator}` → its value; quoted ones without line breaks and not longer than a line or two.
 * A placeholder without data stays, so that tests can see it.
 */
export function fillPlaceholders(template: string, data: MessageData): string {
  return template.replace(PLACEHOLDER, (whole: string, quoted?: string, plain?: string) => {
    const value = data[quoted ?? plain ?? ''];
    if (value === undefined) return whole;
    return quoted === undefined ? String(value) : `“${excerpt(String(value))}”`;
  });
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST_QUOTATION ? line : `${line.slice(0, LONGEST_QUOTATION)}…`;
}

/** All three sentences with their values. */
export function fillMessage(text: MessageText, data: MessageData): MessageText {
  return {
    what: fillPlaceholders(text.what, data),
    why: fillPlaceholders(text.why, data),
    fix: fillPlaceholders(text.fix, data),
  };
}
