/** `npm run check`: assesses workbooks from the command line. See docs/command-line.md. */
import path from 'node:path';
import packageFacts from '../../package.json';
import { withAcceptedKinds } from '../core/report/accepted-kinds';
import { addToSummary, EMPTY_SUMMARY } from '../core/report/to-assessment';
import { parseCheckArguments, USAGE, type CheckArguments } from './arguments';
import { choosePolicy } from './choose-policy';
import { isWorkbookName } from '../file/workbook-names';
import { collectFiles } from './collect-files';
import type { AssessFileReply } from './file-assessor';
import { inOrder } from './in-order';
import type { RecordedOutcome } from './merged-records';
import { outputConflict } from './output-conflict';
import { outputPlaces } from './output-places';
import type { FileOutcome } from './outputs';
import { prepareRun, type Run } from './prepare-run';
import { Progress } from './progress';
import type { RecordFile } from './record-file';
import { shownOn } from './shown-stream';
import { rollUp } from './roll-up';
import { removeUnfinished, writeFailureText } from './whole-file';
import { WorkerPool } from './worker-pool';
import { unwritablePlace } from './writable-places';

/** 0: nothing at error level; 1: errors found; 2: a file or an argument could not be used. */
export type ExitCode = 0 | 1 | 2;

const messages = shownOn(process.stderr);
const say = (line: string): void => messages.write(`${line}\n`);

/** `workerFile`: the built worker entry. */
export async function runCheck(words: readonly string[], workerFile: string): Promise<ExitCode> {
  const parsed = parseCheckArguments(words);
  if (!parsed.ok) {
    say(parsed.failure);
    return 2;
  }
  if (parsed.value.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (parsed.value.version) {
    process.stdout.write(`${packageFacts.version}\n`);
    return 0;
  }
  let problems = 0;
  const complain = (line: string): void => {
    problems += 1;
    say(line);
  };
  let pool: WorkerPool | null = null;
  try {
    if (parsed.value.rollUp !== null) {
      const rolled = await rollUpGiven(parsed.value, parsed.value.rollUp, complain);
      return problems > 0 ? 2 : rolled;
    }
    const prepared = await prepareRun(parsed.value, complain);
    if (!prepared.ok) {
      say(prepared.failure);
      return 2;
    }
    const run = prepared.value;
    pool = new WorkerPool(workerFile, run.settings, run.jobs);
    const code = await writeAll(run, run.merged?.outcomes() ?? assessed(run, pool));
    return problems > 0 ? 2 : code;
  } catch (error) {
    say(`结果无法写出：${writeFailureText(error)}`);
    return 2;
  } finally {
    await pool?.close();
    removeUnfinished();
  }
}

/** `--roll-up`: one regional form instead of a check of every file. */
async function rollUpGiven(
  given: CheckArguments,
  template: string,
  complain: (line: string) => void,
): Promise<ExitCode> {
  const { files: met, problems } = await collectFiles(given.paths);
  problems.forEach(complain);
  // The template may stand in the folder of the districts' workbooks.
  const files = met.filter(
    (file) => isWorkbookName(file) && path.resolve(file) !== path.resolve(template),
  );
  const places = outputPlaces(given, files);
  const conflict = outputConflict(given, places, [...files, template]);
  const policy = await choosePolicy(given.policy);
  const failure = conflict ?? (policy.ok ? unwritablePlace(given) : policy.failure);
  const place = places.copies.get(template);
  if (failure !== null || !policy.ok || place === undefined) {
    say(failure ?? '--roll-up 需要同时用 --out 指定存放结果的目录。');
    return 2;
  }
  const run = { template, files, place, overwrite: given.overwrite, policy: policy.value };
  const rolled = await rollUp(run, complain);
  if (!rolled.ok) {
    say(rolled.failure);
    return 2;
  }
  process.stdout.write(`${rolled.value.join('\n')}\n`);
  return 0;
}

/** The result of one file: just assessed, or known from its record. */
function outcomeOf(reply: AssessFileReply, known: RecordFile | null): FileOutcome {
  if (reply.kind === 'assessed') return reply;
  if (!known) throw new Error('a known file without records');
  return known.read(reply.content, reply.path);
}

/** Results may wait this many times over for one that takes longer, or for the writing. */
const AHEAD = 4;

/** The results in the order of the files, from worker threads. */
async function* assessed(run: Run, pool: WorkerPool): AsyncGenerator<RecordedOutcome> {
  for await (const reply of inOrder(run.files, pool.capacity * AHEAD, (file) =>
    pool.assess(file),
  )) {
    yield { content: reply.content, outcome: outcomeOf(reply, run.known) };
  }
}

/** Hands every result to every output. */
async function writeAll(run: Run, results: AsyncIterable<RecordedOutcome>): Promise<ExitCode> {
  const progress = new Progress(run.files.length, process.stderr);
  let summary = EMPTY_SUMMARY;
  let isAllReadable = true;
  for await (const { content, outcome: found } of results) {
    progress.clear();
    const outcome = { ...found, workbook: withAcceptedKinds(found.workbook, run.accept) };
    for (const output of run.outputs) await output.add(outcome);
    // last, so that a recorded file lacks nothing when a run is resumed; what is accepted is no part of a record
    await run.records?.add(content, found);
    summary = addToSummary(summary, outcome.workbook);
    const { error, file } = outcome.workbook;
    if (error) {
      isAllReadable = false;
      if (!run.showsTable) say(`${file}：${error.message}`);
    }
    progress.step();
  }
  for (const output of run.outputs) await output.end(summary);
  await run.records?.end();
  if (!isAllReadable) return 2;
  return summary.errors > 0 ? 1 : 0;
}
