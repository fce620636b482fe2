/** One finding on several rows of a form, in one sentence and a list; see grouped-target-texts.ts and grouped-result-texts.ts. */
export interface GroupedText {
  /** Without a full stop; the number of places follows. */
  readonly what: string;
  /** One line per place. */
  readonly item: string;
  readonly fix: string;
}

/** By `slug.messageId`. */
export type GroupedTexts = Readonly<Record<string, GroupedText>>;

/** How a place begins: `E13 “培训人数”`. */
export const PLACE = '{cell} “{indicator}”';
