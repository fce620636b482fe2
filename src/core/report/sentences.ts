/** What findings and scores are said with, in one language. */
import type { MessageTexts } from '../check/contract';
import type { MessageText } from '../words/fill-text';
import type { BasisTexts } from './basis-texts';

export interface Sentences {
  /** By the slug of the check. */
  readonly findings: Readonly<Record<string, MessageTexts>>;
  /** Around the words of the first of several places: `{places}`, `{where}` and `{what}`, `{why}`, `{fix}` of that one. */
  readonly forAllPlaces: MessageText;
  /** Titles of the checks, by slug. */
  readonly titles: Readonly<Record<string, string>>;
  readonly basis: BasisTexts;
}
