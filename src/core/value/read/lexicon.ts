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
  /** The meaning of a whole word. */
  get(word: string): Meaning | undefined;
}

/** Words are grouped by their first letter, so that a lookup touches only a handful of them. */
export function createLexicon<Meaning>(
  entries: readonly (readonly [string, Meaning])[],
): Lexicon<Meaning> {
  const byFirst = new Map<string, { word: string; meaning: Meaning }[]>();
  const byWord = new Map<string, Meaning>();
  for (const [word, meaning] of entries) {
    byWord.set(word, meaning);
    const first = word.charAt(0);
    const group = byFirst.get(first);
    if (group) group.push({ word, meaning });
    else byFirst.set(first, [{ word, meaning }]);
  }
  byFirst.forEach((group) => group.sort((a, b) => b.word.length - a.word.length));
  return {
    at(text, at) {
      const group = byFirst.get(text.charAt(at));
      if (!group) return null;
      for (const { word, meaning } of group) {
        if (text.startsWith(word, at)) return { word, meaning, end: at + word.length };
      }
      return null;
    },
    get: (word) => byWord.get(word),
  };
}
