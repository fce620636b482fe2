/** From the arguments to the places the results go to. */
import type { Policy } from '../core/policy/schema';
import type { CheckArguments } from './arguments';
import type { EarlierRound } from '../core/round/earlier-round';
import { FilledCopies } from './filled-copies';
import { HtmlOutput } from './html-output';
import { JsonLinesOutput } from './json-lines-output';
import { JsonOutput } from './json-output';
import { OpinionFiles } from './opinion-files';
import type { OutputPlaces } from './output-places';
import type { Output } from './outputs';
import { PolicyChangesOutput, SecondRoundOutput } from './review-output';
import { shownOn } from './shown-stream';
import { TableOutput } from './table-output';

export interface OutputSettings {
  readonly policy: Policy;
  readonly comparedPolicy: Policy | null;
  readonly earlier: EarlierRound | null;
  /** Takes one line about a result that could not be written. */
  readonly complain: (line: string) => void;
}

/** Records (`--jsonl` to a file) are kept by themselves: they are written last. */
export function openOutputs(
  { overwrite }: CheckArguments,
  places: OutputPlaces,
  { policy, comparedPolicy, earlier, complain }: OutputSettings,
): Output[] {
  const { json, html, jsonl, copies, letters, opinionList } = places;
  const outputs: Output[] = [];
  if (copies.size > 0) {
    outputs.push(new FilledCopies(copies, overwrite, shownOn(process.stderr), complain));
  }
  if (json !== null) outputs.push(new JsonOutput(json, policy, overwrite));
  if (html !== null) outputs.push(new HtmlOutput(html, policy, overwrite));
  if (opinionList !== null) {
    outputs.push(new OpinionFiles(letters, opinionList, policy, overwrite, complain));
  }
  if (jsonl === '-') outputs.push(new JsonLinesOutput());
  // standard output belongs to the JSON when it goes there
  if (json === '-' || jsonl === '-') return outputs;
  const shown = shownOn(process.stdout);
  outputs.push(new TableOutput(shown));
  if (comparedPolicy) {
    const names = { one: policy.name, other: comparedPolicy.name };
    outputs.push(new PolicyChangesOutput(shown, names));
  }
  if (earlier) outputs.push(new SecondRoundOutput(shown, earlier));
  return outputs;
}
