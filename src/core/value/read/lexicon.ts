/** Longest-match lookup of words at a place in a text, without building regular expressions. */

/** A word found in a text. `end` is the place behind it. */
export interface WordMatch<Meaning> {
  readonly word: string;
  readonly meaning: Meaning;
  readonly end: number;
}

export interface Lexicon<Meaning> {
  /** The longest word that begins at `at`; `null` when none does. */
  at(text: string, at: number): WordMatch<Meaning> | null;
  /** The longest word that ends before `end`, and where it begins; `null` when none does. */
  before(text: string, end: number): { readonly meaning: Meaning; readonly start: number } | null;
  /** The meaning of a whole word. */
  get(word: string): Meaning | undefined;
}

interface Entry<Meaning> {
  readonly word: string;
  readonly meaning: Meaning;
}

/** Words by one of their letters, so that a lookup touches only a handful of them; the longest first. */
function groupBy<Meaning>(
  entries: readonly (readonly [string, Meaning])[],
  letterOf: (word: string) => string,
): ReadonlyMap<string, readonly Entry<Meaning>[]> {
  const groups = new Map<string, Entry<Meaning>[]>();
  for (const [word, meaning] of entries) {
    const letter = letterOf(word);
    const group = groups.get(letter);
    if (group) group.push({ word, meaning });
    else groups.set(letter, [{ word, meaning }]);
  }
  groups.forEach((group) => group.sort((one, other) => other.word.length - one.word.length));
  return groups;
}

export function createLexicon<Meaning>(
  entries: readonly (readonly [string, Meaning])[],
): Lexicon<Meaning> {
  const byFirst = groupBy(entries, (word) => word.charAt(0));
  /** Only few lexicons are asked what stands before a place. */
  let byLast: typeof byFirst | null = null;
  const byWord = new Map<string, Meaning>(entries);
  return {
    at(text, at) {
      const group = byFirst.get(text.charAt(at));
      if (!group) return null;
      for (const { word, meaning } of group) {
        if (text.startsWith(word, at)) return { word, meaning, end: at + word.length };
      }
      return null;
    },
    before(text, end) {
      byLast = byLast ?? groupBy(entries, (word) => word.charAt(word.length - 1));
      const group = end > 0 ? byLast.get(text.charAt(end - 1)) : undefined;
      for (const { word, meaning } of group ?? []) {
        const start = end - word.length;
        if (start >= 0 && text.startsWith(word, start)) return { meaning, start };
      }
      return null;
    },
    get: (word) => byWord.get(word),
  };
}
