/** `npm run check`: assesses workbooks from the command line. See docs/command-line.md. */
import { addToSummary, EMPTY_SUMMARY } from '../core/report/to-assessment';
import { parseCheckArguments, USAGE } from './arguments';
import { choosePolicy } from './choose-policy';
import { collectFiles } from './collect-files';
import { FilledCopies } from './filled-copies';
import { HtmlOutput } from './html-output';
import { JsonOutput } from './json-output';
import type { Output } from './outputs';
import { Progress } from './progress';
import { TableOutput } from './table-output';
import { inOrder, WorkerPool } from './worker-pool';

/** 0: nothing at error level; 1: errors found; 2: a file or an argument could not be used. */
export type ExitCode = 0 | 1 | 2;

/** `workerFile`: the built worker entry. */
export async function runCheck(words: readonly string[], workerFile: string): Promise<ExitCode> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const parsed = parseCheckArguments(words);
  if (!parsed.ok) {
    say(parsed.failure);
    return 2;
  }
  const given = parsed.value;
  if (given.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const policy = await choosePolicy(given.policy);
  if (!policy.ok) {
    say(policy.failure);
    return 2;
  }
  const { files, problems } = await collectFiles(given.paths);
  problems.forEach(say);

  const outputs: Output[] = [];
  if (given.out !== null) {
    const copies = new FilledCopies(given.out, files, process.stderr);
    if (copies.wouldOverwrite()) {
      say(`--out 目录“${given.out}”会盖掉原文件，请换一个目录。`);
      return 2;
    }
    outputs.push(copies);
  }
  if (given.json !== null) outputs.push(new JsonOutput(given.json, policy.value));
  if (given.html !== null) outputs.push(new HtmlOutput(given.html, policy.value));
  if (given.json !== '-') outputs.push(new TableOutput(process.stdout));

  const pool = new WorkerPool(workerFile);
  const progress = new Progress(files.length, process.stderr);
  let summary = EMPTY_SUMMARY;
  let isAllReadable = problems.length === 0;
  try {
    const replies = inOrder(files, given.jobs, (path) =>
      pool.assess({ path, policy: policy.value, fill: given.fill }),
    );
    for await (const reply of replies) {
      progress.clear();
      for (const output of outputs) await output.add(reply);
      summary = addToSummary(summary, reply.workbook);
      if (reply.workbook.error) {
        isAllReadable = false;
        if (given.json === '-') say(`${reply.workbook.file}：${reply.workbook.error.message}`);
      }
      progress.step();
    }
    for (const output of outputs) await output.end(summary);
  } catch (error) {
    say(`结果无法写出：${error instanceof Error ? error.message : String(error)}`);
    return 2;
  } finally {
    await pool.close();
  }
  if (!isAllReadable) return 2;
  return summary.errors > 0 ? 1 : 0;
}
