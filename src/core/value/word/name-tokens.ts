/** The words of an indicator's name that tell whether more of it is better, from left to right. */
import { createLexicon } from '../read/lexicon';
import table from './direction-words.json';

/**
 * `good`, `bad`: results. `handling`: work on something, mostly bad. `making`: work
 * that makes or serves. `save`, `decrease`, `increase`, `control`, `change`,
 * `leftover`: what happens to an amount. `spending`, `earnings`, `substance`, `condition`, `people`: what the amount is of.
 */
export type NameClass =
  | 'good'
  | 'bad'
  | 'handling'
  | 'making'
  | 'save'
  | 'decrease'
  | 'increase'
  | 'control'
  | 'change'
  | 'leftover'
  | 'spending'
  | 'earnings'
  | 'substance'
  | 'condition'
  | 'people'
  | 'other';

export interface NameToken {
  readonly word: string;
  readonly class: NameClass;
  readonly at: number;
  readonly end: number;
  /** 无故障, 未整改, 不满意. */
  readonly isNegated: boolean;
}

const words = (text: string): readonly string[] => text.split(' ');

const CLASSES: readonly (readonly [NameClass, string])[] = [
  ['people', table.people],
  ['condition', table.conditions],
  ['substance', table.substances],
  ['spending', table.spending],
  ['earnings', table.earnings],
  ['making', table.making],
  ['good', table.good],
  ['handling', table.handling],
  ['bad', table.bad],
  ['save', table.save],
  ['decrease', table.decrease],
  ['increase', table.increase],
  ['control', table.control],
  ['change', table.change],
  ['leftover', table.leftover],
  ['other', table.notThese],
];

const lexicon = createLexicon<NameClass>(
  CLASSES.flatMap(([name, list]) => words(list).map((word) => [word, name] as const)),
);
const negations = words(table.negations);

/** `name` without brackets. The longest word wins at every place; linear in the length. */
export function tokensOf(name: string): readonly NameToken[] {
  const tokens: NameToken[] = [];
  let at = 0;
  while (at < name.length) {
    const match = lexicon.at(name, at);
    if (!match) {
      at += 1;
      continue;
    }
    const isNegated = at > 0 && negations.indexOf(name.charAt(at - 1)) >= 0;
    tokens.push({ word: match.word, class: match.meaning, at, end: match.end, isNegated });
    at = match.end;
  }
  return tokens;
}
