/** From the arguments to the places the results go to. */
import packageFacts from '../../package.json';
import type { Policy } from '../core/policy/schema';
import { programOf } from '../core/report/to-assessment';
import type { ReviewSettings } from '../core/report/review-settings';
import type { FormSource } from '../core/review/form-source';
import type { CheckArguments } from './arguments';
import type { EarlierRound } from '../core/round/earlier-round';
import { FilledCopies } from './filled-copies';
import { HtmlOutput } from './html-output';
import { JsonOutput } from './json-output';
import { FileOpinions, UnitOpinions, type OpinionOutput } from './opinion-files';
import type { OutputPlaces } from './output-places';
import type { Output } from './outputs';
import { PolicyChangesOutput, SecondRoundOutput } from './review-output';
import { SecondPass } from './second-pass';
import { shownOn } from './shown-stream';
import { SelfReportFiles } from './self-report-files';
import { SummaryOutput } from './summary-output';
import { TableOutput } from './table-output';

export interface OutputSettings {
  readonly policy: Policy;
  readonly comparedPolicy: Policy | null;
  readonly earlier: EarlierRound | null;
  /** Target forms of `--targets`. */
  readonly approved: readonly FormSource[];
  readonly reviewSettings: ReviewSettings;
  /** Takes one line about a result that could not be written. */
  readonly complain: (line: string) => void;
}

/** Records (`--jsonl`) are kept by themselves: they are written last. */
export function openOutputs(
  { overwrite, opinion, byUnit }: CheckArguments,
  places: OutputPlaces,
  { policy, comparedPolicy, earlier, approved, reviewSettings, complain }: OutputSettings,
): Output[] {
  const { json, html, jsonl, copies, letters, opinionList, summary } = places;
  const outputs: Output[] = [];
  const reports: Output[] = [];
  if (copies.size > 0) {
    outputs.push(new FilledCopies(copies, overwrite, shownOn(process.stderr), complain));
  }
  if (places.reports.size > 0) {
    outputs.push(new SelfReportFiles(places.reports, overwrite, complain));
  }
  if (json !== null)
    reports.push(new JsonOutput(json, policy, overwrite, programOf(packageFacts.version)));
  if (html !== null) reports.push(new HtmlOutput(html, policy, overwrite));
  let opinions: OpinionOutput | null = null;
  if (opinion !== null && opinionList !== null) {
    const { letter: letterSettings } = reviewSettings;
    const settings = { list: opinionList, policy, letterSettings, overwrite, complain };
    opinions = byUnit ? new UnitOpinions(opinion, settings) : new FileOpinions(letters, settings);
    reports.push(opinions);
  }
  if (summary !== null) {
    const settings = {
      place: summary,
      policy,
      rule: reviewSettings,
      approved,
      opinions,
      overwrite,
      complain,
    };
    // behind the opinions, which it refers to
    reports.push(new SummaryOutput(settings));
  }
  // standard output belongs to the JSON when it goes there
  if (json !== '-' && jsonl !== '-') {
    const shown = shownOn(process.stdout);
    outputs.push(new TableOutput(shown));
    if (comparedPolicy) {
      const names = { one: policy.name, other: comparedPolicy.name };
      outputs.push(new PolicyChangesOutput(shown, names));
    }
    if (earlier) reports.push(new SecondRoundOutput(shown));
  }
  return earlier ? [...outputs, new SecondPass(reports, earlier)] : [...outputs, ...reports];
}
