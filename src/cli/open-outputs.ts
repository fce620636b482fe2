/** From the arguments to the places the results go to. */
import type { Policy } from '../core/policy/schema';
import type { Result } from '../core/port';
import type { CheckArguments } from './arguments';
import { readEarlierRound } from './earlier-round';
import { FilledCopies } from './filled-copies';
import { HtmlOutput } from './html-output';
import { JsonLinesOutput } from './json-lines-output';
import { JsonOutput } from './json-output';
import { OpinionFiles } from './opinion-files';
import type { Output } from './outputs';
import { PolicyChangesOutput, SecondRoundOutput } from './review-output';
import { TableOutput } from './table-output';

/** The failure is one clear line. */
export async function openOutputs(
  given: CheckArguments,
  files: readonly string[],
  policy: Policy,
  comparedPolicy: Policy | null,
): Promise<Result<Output[], string>> {
  const outputs: Output[] = [];
  if (given.out !== null) {
    const copies = new FilledCopies(given.out, files, process.stderr);
    if (copies.wouldOverwrite()) {
      return { ok: false, failure: `--out 目录“${given.out}”会盖掉原文件，请换一个目录。` };
    }
    outputs.push(copies);
  }
  const earlier = given.earlier === null ? null : await readEarlierRound(given.earlier);
  if (earlier && !earlier.ok) return earlier;
  if (given.json !== null) outputs.push(new JsonOutput(given.json, policy));
  if (given.html !== null) outputs.push(new HtmlOutput(given.html, policy));
  if (given.opinion !== null) outputs.push(new OpinionFiles(given.opinion, files, policy));
  if (given.jsonl === '-') outputs.push(new JsonLinesOutput());
  // standard output belongs to the JSON when it goes there
  if (given.json === '-' || given.jsonl === '-') return { ok: true, value: outputs };
  outputs.push(new TableOutput(process.stdout));
  if (comparedPolicy) {
    const names = { one: policy.name, other: comparedPolicy.name };
    outputs.push(new PolicyChangesOutput(process.stdout, names));
  }
  if (earlier) outputs.push(new SecondRoundOutput(process.stdout, earlier.value));
  return { ok: true, value: outputs };
}
