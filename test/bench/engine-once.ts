/**
 * One first run in a fresh process: `engine-once.ts own|hucre FILE`.
 * `own` reads the file with the project's reader and assesses it; `hucre` only reads it.
 */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { read as readWithHucre } from 'hucre';
import { assess } from '../../src/core/assess';
import { nationalPolicy } from '../../src/core/policy/built-in';
import { readWorkbook } from '../../src/file/read-workbook';

/** Bytes that are still needed once everything else is collected. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

async function readAndAssess(bytes: Uint8Array): Promise<Record<string, number>> {
  const start = performance.now();
  const reading = await readWorkbook('bench.xlsx', bytes);
  if (!reading.ok) throw new Error(reading.failure.detail);
  const readMs = performance.now() - start;
  const middle = performance.now();
  const held = [assess(reading.value, { policy: nationalPolicy })];
  const assessMs = performance.now() - middle;
  // Collecting garbage before the run would slow it down: what it holds is what is freed afterwards.
  const forms = held[0]?.forms.length ?? 0;
  const heapWith = heapInUse();
  held.length = 0;
  const heapPerForm = (heapWith - heapInUse()) / forms;
  return { readMs, assessMs, heapPerForm };
}

async function onlyRead(bytes: Uint8Array): Promise<Record<string, number>> {
  const start = performance.now();
  await readWithHucre(bytes);
  return { readMs: performance.now() - start };
}

const [, , reader, file = ''] = process.argv;
const bytes = new Uint8Array(readFileSync(file));

void (reader === 'hucre' ? onlyRead(bytes) : readAndAssess(bytes)).then((result) => {
  process.stdout.write(JSON.stringify(result));
});
