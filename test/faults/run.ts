/**
 * The systematic run: all points, or every n-th with `--every n`, or those whose name contains `--only words`;
 * `--part 2/4` takes a share. One line per disagreement, then a tally as JSON.
 */
import { parseArgs } from 'node:util';
import { judge } from './judge';
import { allPoints, pointName } from './points';

const { values } = parseArgs({
  options: {
    every: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    part: { type: 'string', default: '1/1' },
  },
});

async function main(): Promise<void> {
  const step = Number(values.every);
  const [part = 1, parts = 1] = values.part.split('/').map(Number);
  const points = (await allPoints())
    .filter((point, index) => index % step === 0 && pointName(point).includes(values.only))
    .filter((_point, index) => index % parts === part - 1);
  const tally: Record<string, { points: number; disagreements: number }> = {};
  for (const point of points) {
    const lines = await judge(point);
    const count = (tally[`${point.level} ${point.command}`] ??= { points: 0, disagreements: 0 });
    count.points += 1;
    if (lines.length > 0) count.disagreements += 1;
    for (const line of lines) process.stdout.write(`${pointName(point)}: ${line}\n`);
  }
  process.stdout.write(`${JSON.stringify(tally)}\n`);
}

// timers of office.js do not keep Node awake
const awake = setInterval(() => undefined, 1000);
void main().finally(() => clearInterval(awake));
