/** The form of the texts of a part that is loaded on demand: they come with it, in every language. */
import type { Language } from '../../core/words/language';

export type PartWording<Key extends string> = Readonly<
  Record<Language, Readonly<Record<Key, string>>>
>;
