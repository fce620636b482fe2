/** Fills the placeholders of messages. */

/** Three short sentences with placeholders such as `{indicator}`: what is wrong, why, what to do. */
export interface MessageText {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** Data with everything in words; numbers are shown as they are. */
export type ShownData = Readonly<Record<string, string | number>>;

/** `“{target}”` quotes a cell, `{cell}` is shown as it is, `{name|one|many}` chooses by a number (English). */
const PLACEHOLDER = /“\{(\w+)\}”|\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/** Cells may hold whole paragraphs; so much of one is enough to recognise it. */
const LONGEST_QUOTATION = 60;

/**
 * `{indicator}` → its value; quoted ones without line breaks and not longer than a line or two.
 * A placeholder without data stays, so that tests can see it.
 */
export function fillPlaceholders(
  template: string,
  data: ShownData,
  longestQuotation = LONGEST_QUOTATION,
): string {
  return template.replace(
    PLACEHOLDER,
    (whole: string, quoted?: string, plain?: string, one?: string, many?: string) => {
      const value = data[quoted ?? plain ?? ''];
      if (value === undefined) return whole;
      if (quoted !== undefined) return `“${excerpt(String(value), longestQuotation)}”`;
      if (one === undefined || many === undefined) return String(value);
      return value === 1 ? one : many;
    },
  );
}

/** The text in one line, cut where it would fill more than its share. */
export function excerpt(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= longest ? line : `${line.slice(0, longest)}…`;
}

/** A value that is text or a number, as text; `''` for everything else. */
export function dataText(data: Readonly<Record<string, unknown>>, name: string): string {
  const value = data[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** All three sentences with their values. */
export function fillMessage(text: MessageText, data: ShownData): MessageText {
  return {
    what: fillPlaceholders(text.what, data),
    why: fillPlaceholders(text.why, data),
    fix: fillPlaceholders(text.fix, data),
  };
}
