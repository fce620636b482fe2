/** `npm run check`: assesses workbooks from the command line. See docs/command-line.md. */
import path from 'node:path';
import { version } from '../../package.json';
import type { Policy } from '../core/policy/schema';
import type { Result } from '../core/port';
import { addToSummary, EMPTY_SUMMARY } from '../core/report/to-assessment';
import { readApprovedFiles } from './approved-files';
import { parseCheckArguments, USAGE, type CheckArguments } from './arguments';
import { choosePolicy } from './choose-policy';
import { collectFiles, isWorkbookName } from './collect-files';
import { readEarlierRound } from './earlier-round';
import type { AssessFileReply, AssessorSettings } from './file-assessor';
import { inOrder } from './in-order';
import { readLetterSettings } from './letter-settings';
import { openOutputs } from './open-outputs';
import { outputConflict } from './output-conflict';
import { outputPlaces } from './output-places';
import type { FileOutcome, Output } from './outputs';
import { Progress } from './progress';
import { RecordFile, settingsKey } from './record-file';
import { shownOn } from './shown-stream';
import { rollUp } from './roll-up';
import { removeUnfinished, writeFailureText } from './whole-file';
import { WorkerPool } from './worker-pool';

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
    process.stdout.write(`${version}\n`);
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
    const run = await prepare(parsed.value, complain);
    if (!run.ok) {
      say(run.failure);
      return 2;
    }
    pool = new WorkerPool(workerFile, run.value.settings);
    const code = await assessAll(run.value, pool);
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
  const failure = conflict ?? (policy.ok ? null : policy.failure);
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

interface Run {
  readonly files: readonly string[];
  readonly jobs: number;
  readonly settings: AssessorSettings;
  readonly outputs: readonly Output[];
  readonly records: RecordFile | null;
  /** The table says what was wrong with a file; without it a line on standard error does. */
  readonly showsTable: boolean;
}

/** Understands everything before the first file is assessed; the failure is text for the user. */
async function prepare(
  given: CheckArguments,
  complain: (line: string) => void,
): Promise<Result<Run, string>> {
  const collected = await collectFiles(given.paths);
  const { problems } = collected;
  const targets = await collectFiles(given.targets);
  const files = withoutOutputs(given, collected.files);
  const places = outputPlaces(given, files);
  const others = [given.policy, given.comparePolicy, given.earlier, given.letterSettings].filter(
    (each) => each !== null,
  );
  const conflict = outputConflict(given, places, [
    ...files.filter(isWorkbookName),
    ...targets.files,
    ...others,
  ]);
  if (conflict !== null) return { ok: false, failure: conflict };

  const policy = await choosePolicy(given.policy);
  if (!policy.ok) return policy;
  let comparedPolicy: Policy | null = null;
  if (given.comparePolicy !== null) {
    const compared = await choosePolicy(given.comparePolicy);
    if (!compared.ok) return compared;
    comparedPolicy = compared.value;
  }
  const earlier = given.earlier === null ? null : await readEarlierRound(given.earlier);
  if (earlier && !earlier.ok) return earlier;
  const letterSettings = await readLetterSettings(given.letterSettings);
  if (!letterSettings.ok) return letterSettings;
  const approved = await readApprovedFiles(targets.files, policy.value);
  [...problems, ...targets.problems, ...approved.problems].forEach(complain);

  const settings: AssessorSettings = {
    policy: policy.value,
    comparedPolicy,
    fill: given.fill,
    targets: targets.files,
    known: [],
  };
  const records = openRecords(given, settings);
  if (!records.ok) return records;
  const outputs = openOutputs(given, places, {
    policy: policy.value,
    comparedPolicy,
    earlier: earlier?.value ?? null,
    approved: approved.sources,
    letterSettings: letterSettings.value,
    complain,
  });
  return {
    ok: true,
    value: {
      files,
      jobs: given.jobs,
      settings: { ...settings, known: records.value?.known() ?? [] },
      outputs,
      records: records.value,
      showsTable: given.json !== '-' && given.jsonl !== '-',
    },
  };
}

/** What an earlier run wrote into the folder under review was not sent by anybody. */
function withoutOutputs(given: CheckArguments, files: readonly string[]): readonly string[] {
  const { json, html, jsonl } = given;
  const written = new Set(
    [json, html, jsonl].flatMap((place) => (place === null ? [] : [path.resolve(place)])),
  );
  return files.filter((file) => isWorkbookName(file) || !written.has(path.resolve(file)));
}

/** `null`: no records are kept in a file. */
function openRecords(
  { jsonl, resume }: CheckArguments,
  settings: AssessorSettings,
): Result<RecordFile | null, string> {
  if (jsonl === null || jsonl === '-') return { ok: true, value: null };
  const records = new RecordFile(jsonl, settingsKey(settings), resume);
  if (records.isForeign) {
    return { ok: false, failure: `“${jsonl}”不是检查记录，不能接着写。请换一个文件。` };
  }
  if (records.hasOtherSettings) {
    const failure = `“${jsonl}”是按其他规则、目标表或选项生成的，请换一个文件，或去掉 --resume、加 --overwrite 重新开始。`;
    return { ok: false, failure };
  }
  return { ok: true, value: records };
}

/** The result of one file: just assessed, or known from its record. */
function outcomeOf(reply: AssessFileReply, records: RecordFile | null): FileOutcome {
  if (reply.kind === 'assessed') return reply;
  if (!records) throw new Error('a known file without records');
  return records.read(reply.content, reply.path);
}

async function assessAll(run: Run, pool: WorkerPool): Promise<ExitCode> {
  const progress = new Progress(run.files.length, process.stderr);
  let summary = EMPTY_SUMMARY;
  let isAllReadable = true;
  for await (const reply of inOrder(run.files, run.jobs, (file) => pool.assess(file))) {
    progress.clear();
    const outcome = outcomeOf(reply, run.records);
    for (const output of run.outputs) await output.add(outcome);
    // last, so that a recorded file lacks nothing when a run is resumed
    run.records?.add(reply.content, outcome);
    summary = addToSummary(summary, outcome.workbook);
    const { error, file } = outcome.workbook;
    if (error) {
      isAllReadable = false;
      if (!run.showsTable) say(`${file}：${error.message}`);
    }
    progress.step();
  }
  for (const output of run.outputs) await output.end(summary);
  if (!isAllReadable) return 2;
  return summary.errors > 0 ? 1 : 0;
}
