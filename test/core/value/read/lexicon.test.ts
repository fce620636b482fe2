import { createLexicon } from '../../../../src/core/value/read/lexicon';

const lexicon = createLexicon<string>([
  ['于', '短'],
  ['等于', '等'],
  ['大于等于', '大等'],
  ['约', '约'],
]);

test.each<[string, number, string | null]>([
  ['大于等于5', 0, '大等'],
  ['等于5', 0, '等'],
  ['5于', 1, '短'],
  ['5个', 1, null],
])('of %s at %i the longest word is taken', (text, at, meaning) => {
  expect(lexicon.at(text, at)?.meaning ?? null).toBe(meaning);
});

test.each<[string, number, { readonly meaning: string; readonly start: number } | null]>([
  ['年产大于等于5', 6, { meaning: '大等', start: 2 }],
  ['等于5', 2, { meaning: '等', start: 0 }],
  ['于5', 1, { meaning: '短', start: 0 }],
  ['约等于5', 1, { meaning: '约', start: 0 }],
  ['等于5', 3, null],
  ['等于5', 0, null],
])('before %s, place %i, the longest word is taken', (text, end, found) => {
  expect(lexicon.before(text, end)).toEqual(found);
});
