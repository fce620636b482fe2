/** What stands around the points of a letter that a bureau sends: deadline, contact, closing words, sender and date. */
import * as z from 'zod/mini';
import type { Opinion } from './opinion';

const text = z.optional(z.string().check(z.maxLength(200)));

/** A settings file; what it leaves out stands in the letter as a blank to fill in by hand. */
export const letterSettingsSchema = z.strictObject({
  /** 落款单位. */
  sender: text,
  /** 落款日期, as it is to be printed. */
  date: text,
  /** The day until which the forms are to be returned, as it is to be printed. */
  deadline: text,
  /** 联系人和电话. */
  contact: text,
  /** 结束语. */
  closing: text,
});

export type LetterSettings = z.infer<typeof letterSettingsSchema>;

export interface LetterEnd {
  /** Paragraphs at the left. */
  readonly paragraphs: readonly string[];
  /** Lines at the right: sender and date. */
  readonly signature: readonly string[];
}

const BLANK_DATE = '____年__月__日';
const BLANK_LINE = '________________';
const CLOSING = '特此函告。';

/** Whom the letter is to; a blank to fill in where no form names a unit. */
export function letterAddress({ addressee }: Opinion): string {
  return `${addressee || BLANK_LINE}：`;
}

export function letterEnd({ counts }: Opinion, settings: LetterSettings): LetterEnd {
  const { sender, date, deadline, contact, closing } = settings;
  const asksForReturn = counts.error + counts.warning > 0;
  return {
    paragraphs: [
      ...(asksForReturn
        ? [`请于${deadline || BLANK_DATE}前将修改后的表格和有关说明重新报送。`]
        : []),
      `联系人和电话：${contact || BLANK_LINE}`,
      closing || CLOSING,
    ],
    signature: [sender || `${BLANK_LINE}（盖章）`, date || BLANK_DATE],
  };
}
