/**
 * The engine beside readers of the same file: assess, and all checks alone, against merely reading it, warm and in
 * fresh processes; growth of time and memory from 100 to 400 forms. docs/decisions/engine-speed.md says what to make of it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { read as readWithHucre } from 'hucre';
import { assess } from '../../src/core/assess';
import { applyPrecedence } from '../../src/core/check/run/precedence';
import { formChecks } from '../../src/core/check/run/registry';
import { findingsOfForm } from '../../src/core/check/run/run-checks';
import { nationalPolicy } from '../../src/core/policy/built-in';
import type { AssessedForm } from '../../src/core/score/result';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { readWorkbook } from '../../src/file/read-workbook';
import { makeLargeWorkbook } from './make-large-workbook';

/** Until the compiler has settled: what is timed afterwards is the work itself; fresh processes show the start. */
const WARM_UP_ROUNDS = 6;
const ROUNDS = 15;
const FRESH_ROUNDS = 3;
const SMALL = 100;
const LARGE = 400;
const PROJECT = path.resolve(__dirname, '..', '..');

async function read(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const reading = await readWorkbook('bench.xlsx', bytes);
  if (!reading.ok) throw new Error(reading.failure.detail);
  return reading.value;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

/** Times by name, taken turn by turn in one process, so that noise meets all of them. */
class Stopwatch {
  private readonly times = new Map<string, number[]>();

  async time<Value>(name: string, task: () => Value | Promise<Value>): Promise<Value> {
    const start = performance.now();
    const value = await task();
    const earlier = this.times.get(name) ?? [];
    this.times.set(name, [...earlier, performance.now() - start]);
    return value;
  }

  median(name: string): number {
    return median((this.times.get(name) ?? []).slice(WARM_UP_ROUNDS));
  }
}

interface Fresh {
  readonly readMs: number;
  readonly assessMs: number;
  readonly heapPerForm: number;
}

/** What `engine-once.ts` measures in a process of its own: the median of each number. */
function inFreshProcess(reader: 'own' | 'hucre', file: string): Fresh {
  const runs = Array.from({ length: FRESH_ROUNDS }, () => {
    const words = ['scripts/run-ts.cjs', 'test/bench/engine-once.ts', reader, file];
    const output = execFileSync(process.execPath, words, { cwd: PROJECT, encoding: 'utf8' });
    return JSON.parse(output) as Fresh;
  });
  return {
    readMs: median(runs.map((run) => run.readMs)),
    assessMs: median(runs.map((run) => run.assessMs)),
    heapPerForm: median(runs.map((run) => run.heapPerForm)),
  };
}

function measureFresh(files: ReadonlyMap<number, Uint8Array>): Record<string, number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const fileOf = (count: number): string => path.join(folder, `${String(count)}.xlsx`);
  files.forEach((bytes, count) => {
    writeFileSync(fileOf(count), bytes);
  });
  const large = inFreshProcess('own', fileOf(LARGE));
  const small = inFreshProcess('own', fileOf(SMALL));
  const hucre = inFreshProcess('hucre', fileOf(LARGE));
  rmSync(folder, { recursive: true });
  return {
    coldReadMs: large.readMs,
    coldAssessMs: large.assessMs,
    coldHucreMs: hucre.readMs,
    coldEngineRatio: large.assessMs / large.readMs,
    coldEngineRatioToHucre: large.assessMs / hucre.readMs,
    heapPerFormKB: large.heapPerForm / 1024,
    heapPerFormGrowth: large.heapPerForm / small.heapPerForm,
  };
}

/** The run of all checks alone, form by form as `assess` does it. */
function checkAll(snapshot: WorkbookSnapshot, forms: readonly AssessedForm[]): number {
  let findings = 0;
  for (const form of forms) {
    // A copy, so that nothing which was remembered for the form makes the second run shorter.
    const input = { snapshot, policy: nationalPolicy };
    findings += applyPrecedence(findingsOfForm(formChecks, { ...form }, input)).length;
  }
  return findings;
}

async function measure(): Promise<void> {
  const files = new Map([
    [SMALL, await makeLargeWorkbook(SMALL)],
    [LARGE, await makeLargeWorkbook(LARGE)],
  ]);
  const watch = new Stopwatch();
  let forms = 0;
  let rows = 0;
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    for (const [count, bytes] of files) {
      const snapshot = await watch.time(`read ${count}`, () => read(bytes));
      const assessed = await watch.time(`assess ${count}`, () =>
        assess(snapshot, { policy: nationalPolicy }),
      );
      await watch.time(`checks ${count}`, () => checkAll(snapshot, assessed.forms));
      forms = assessed.forms.length;
      rows = assessed.forms.reduce((sum, form) => sum + form.rows.length, 0);
    }
    const large = files.get(LARGE) as Uint8Array;
    await watch.time('hucre', () => readWithHucre(large));
    await watch.time('hucre with styles', () => readWithHucre(large, { readStyles: true }));
  }
  const readMs = watch.median(`read ${LARGE}`);
  const assessMs = watch.median(`assess ${LARGE}`);
  const smallReadMs = watch.median(`read ${SMALL}`);
  const smallAssessMs = watch.median(`assess ${SMALL}`);
  process.stdout.write(
    JSON.stringify({
      forms,
      rows,
      readMs,
      assessMs,
      checksMs: watch.median(`checks ${LARGE}`),
      hucreMs: watch.median('hucre'),
      hucreWithStylesMs: watch.median('hucre with styles'),
      engineRatio: assessMs / readMs,
      engineRatioToHucre: assessMs / watch.median('hucre'),
      engineRatioToHucreWithStyles: assessMs / watch.median('hucre with styles'),
      checksRatio: watch.median(`checks ${LARGE}`) / readMs,
      checksRatioToHucre: watch.median(`checks ${LARGE}`) / watch.median('hucre'),
      growth: assessMs / smallAssessMs,
      growthWithReading: (readMs + assessMs) / (smallReadMs + smallAssessMs),
      ...measureFresh(files),
    }),
  );
}

void measure();
