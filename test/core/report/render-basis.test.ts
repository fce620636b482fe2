/** What people read about a score, in both languages, from the sheet to the sentence. */
import { basisEnUs } from '../../../src/core/report/basis-en-us';
import { basisZhCn } from '../../../src/core/report/basis-zh-cn';
import { languages } from '../../../src/core/words/language';
import { renderBasis } from '../../../src/core/report/render-basis';
import { sentencesByLanguage } from './sentences-by-language';
import { sentencesEnUs } from '../../../src/core/report/sentences-en-us';
import { sentencesZhCn } from '../../../src/core/report/sentences-zh-cn';
import type { BasisId, BasisText } from '../../../src/core/score/score-basis';
import { ruleBasisCases } from './rule-basis-cases';
import { nothing, open, totals } from './open-basis-cases';
import { settled } from './settled-basis-cases';

const cases = [...settled, ...open, ...totals, ...nothing, ...ruleBasisCases];

describe('what a score rests on', () => {
  it.each(cases.map(([basis, chinese, english]) => [chinese, english, basis] as const))(
    '%s',
    (chinese, english, basis) => {
      expect(renderBasis(basis, sentencesZhCn)).toBe(chinese);
      expect(renderBasis(basis, sentencesEnUs)).toBe(english);
    },
  );

  it('survives being stored and sent to a worker', () => {
    for (const [basis, chinese] of cases) {
      const copy = JSON.parse(JSON.stringify(basis)) as BasisText;
      expect(renderBasis(copy, sentencesZhCn)).toBe(chinese);
    }
  });
});

/** Ids of a basis and of the parts in it. */
function idsOf(basis: BasisText): BasisId[] {
  const parts = Object.values(basis).filter(
    (value): value is BasisText => typeof value === 'object' && value !== null,
  );
  return [basis.id, ...parts.flatMap(idsOf)];
}

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{[^}]*\}/g)].map(([found]) => found))].sort();

describe('the texts of scores', () => {
  const ids = Object.keys(basisZhCn) as BasisId[];

  it('exist in every language for every id that a score can have, and for no other', () => {
    const used = new Set(cases.flatMap(([basis]) => idsOf(basis)));
    expect(Object.keys(basisEnUs).sort()).toEqual([...ids].sort());
    expect([...used].sort()).toEqual([...ids].sort());
  });

  it.each(ids)('%s takes the same values in both languages', (id) => {
    expect(placeholders(basisEnUs[id])).toEqual(placeholders(basisZhCn[id]));
  });

  it.each(ids)('%s follows the punctuation of its language', (id) => {
    expect(basisZhCn[id]).not.toMatch(/[\u4e00-\u9fff][,;:?!()]/);
    expect(basisEnUs[id]).not.toMatch(/[\u4e00-\u9fff，。；：？！（）]/);
  });

  it('takes a value that is missing for a bug', () => {
    const broken = { id: 'full-marks' } as unknown as BasisText;
    languages.forEach((language) =>
      expect(() => renderBasis(broken, sentencesByLanguage[language])).toThrow(
        'full-marks has no value for {score}',
      ),
    );
  });
});
