/** A sample of the systematic run, the same each time; `npm run faults` takes all points. */
import { judge } from './judge';
import { allPoints, pointName } from './points';
import type { Point } from './scenario';
import { COMMANDS } from './scenario';
import { LEVELS } from '../excel/open-port';

/** Prime, so that every kind of failure has its turn at some action. */
const EVERY = 67;

let points: readonly Point[] = [];
beforeAll(async () => {
  points = await allPoints();
}, 60000);

test('there are failures at every action of every request', () => {
  expect(points.length).toBeGreaterThan(15000);
});

describe.each(LEVELS)('after a failure on ExcelApi %s', (level) => {
  it.each(COMMANDS)(
    'of %s: workbook, journal and what was told agree',
    async (command) => {
      const sample = points.filter(
        (point, index) =>
          point.level === level &&
          point.command === command &&
          (index % EVERY === 0 || (point.fault.kind === 'person' && index % 3 === 0)),
      );
      const disagreements: string[] = [];
      for (const point of sample) {
        for (const line of await judge(point)) disagreements.push(`${pointName(point)}: ${line}`);
      }
      expect(disagreements).toEqual([]);
    },
    60000,
  );
});
