import { isInBand, tierBands, usualScore } from '../../../src/core/score/tier-band';

const tiers = { achieved: 0.8, partlyAchieved: 0.6 };
const [achieved, partly, missed] = tierBands(10, { tiers });

describe('the bands of ten points', () => {
  it('follow each other, best first', () => {
    expect([achieved, partly, missed].map(({ tier, low, high }) => [tier, low, high])).toEqual([
      ['achieved', 8, 10],
      ['partlyAchieved', 6, 8],
      ['notAchieved', 0, 6],
    ]);
  });

  it.each([
    [10.01, []],
    [10, ['achieved']],
    [8, ['achieved']],
    [7.99, ['partlyAchieved']],
    [6, ['partlyAchieved']],
    [5.99, ['notAchieved']],
    [0, ['notAchieved']],
    [-0.01, []],
  ])('%d lies in %j: an edge belongs to the upper band', (score, expected) => {
    const found = [achieved, partly, missed].filter((band) => isInBand(score, band));
    expect(found.map(({ tier }) => tier)).toEqual(expected);
  });
});

describe('what people usually give', () => {
  it.each([
    ['full marks when achieved', 10, 'achieved', 10],
    ['none when not', 10, 'notAchieved', 0],
    ['the middle of the band in between', 10, 'partlyAchieved', 7],
    // the middle of 1.8–2.4 is 2.1
    ['the nearest half', 3, 'partlyAchieved', 2],
    ['the nearest half above', 5, 'partlyAchieved', 3.5],
    // 0.6–0.8: no half lies inside
    ['the middle where no half lies inside', 1, 'partlyAchieved', 0.7],
    // 1.2–1.6: 1.5
    ['a half below the middle', 2, 'partlyAchieved', 1.5],
  ] as const)('%s', (_name, weight, tier, expected) => {
    const band = tierBands(weight, { tiers }).find((each) => each.tier === tier);
    expect(band && usualScore(band)).toBe(expected);
  });
});
