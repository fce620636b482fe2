import { PARTS, readCorpus } from './corpus';
import { FIGURES, percentOf, readFloors } from './floors';
import { emptyQuality, measureEntry } from './measure';

/** The misses of `unseen` are read by nobody: a failure names the figure and nothing else. */
describe.each(PARTS)('published forms, part %s', (part) => {
  const floors = readFloors()[part];
  const quality = emptyQuality();

  beforeAll(async () => {
    for (const entry of readCorpus()) {
      if (entry.part === part) await measureEntry(entry, quality);
    }
  });

  it.each(FIGURES)('%s do not fall below what they were', (figure) => {
    expect(percentOf(quality[figure])).toBeGreaterThanOrEqual(floors[figure]);
  });

  it('has no more sheets on which nothing is said', () => {
    expect(quality.silentSheets.length).toBeLessThanOrEqual(floors.silentSheets);
  });
});
