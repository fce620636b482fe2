/** The engine beside the reader: assess against merely reading the same file, and growth from 100 to 400 forms. */
import { assess } from '../../src/core/assess';
import { nationalPolicy } from '../../src/core/policy/built-in';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { readWorkbook } from '../../src/file/read-workbook';
import { makeLargeWorkbook } from './make-large-workbook';

const ROUNDS = 7;
const SMALL = 100;
const LARGE = 400;

async function read(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const reading = await readWorkbook('bench.xlsx', bytes);
  if (!reading.ok) throw new Error(reading.failure.detail);
  return reading.value;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

async function timed<Value>(task: () => Value | Promise<Value>): Promise<[Value, number]> {
  const start = performance.now();
  const value = await task();
  return [value, performance.now() - start];
}

/** Times are taken turn by turn in one process, so that noise meets all of them. */
async function measure(): Promise<void> {
  const files = new Map([
    [SMALL, await makeLargeWorkbook(SMALL)],
    [LARGE, await makeLargeWorkbook(LARGE)],
  ]);
  const reads = new Map<number, number[]>([
    [SMALL, []],
    [LARGE, []],
  ]);
  const assesses = new Map<number, number[]>([
    [SMALL, []],
    [LARGE, []],
  ]);
  let forms = 0;
  let rows = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [count, bytes] of files) {
      const [snapshot, readTime] = await timed(() => read(bytes));
      const [assessed, assessTime] = await timed(() =>
        assess(snapshot, { policy: nationalPolicy }),
      );
      reads.get(count)?.push(readTime);
      assesses.get(count)?.push(assessTime);
      forms = assessed.forms.length;
      rows = assessed.forms.reduce((sum, form) => sum + form.rows.length, 0);
    }
  }
  const readTime = (count: number): number => median(reads.get(count) ?? []);
  const assessTime = (count: number): number => median(assesses.get(count) ?? []);
  process.stdout.write(
    JSON.stringify({
      forms,
      rows,
      readMs: readTime(LARGE),
      assessMs: assessTime(LARGE),
      engineRatio: assessTime(LARGE) / readTime(LARGE),
      growth: assessTime(LARGE) / assessTime(SMALL),
      growthWithReading:
        (readTime(LARGE) + assessTime(LARGE)) / (readTime(SMALL) + assessTime(SMALL)),
    }),
  );
}

void measure();
