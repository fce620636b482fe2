/** Understands everything that was asked for before the first file is assessed. */
import path from 'node:path';
import type { ReviewSettings } from '../core/report/review-settings';
import type { Policy } from '../core/policy/schema';
import type { Result } from '../core/port';
import { readApprovedFiles } from './approved-files';
import type { CheckArguments } from './arguments';
import { choosePolicy } from './choose-policy';
import { isWorkbookName } from '../file/workbook-names';
import { collectFiles } from './collect-files';
import { readEarlierRound } from './earlier-round';
import type { AssessorSettings } from './file-assessor';
import { readReviewSettings } from './review-settings';
import { MergedRecords } from './merged-records';
import { openOutputs, type OutputSettings } from './open-outputs';
import { outputConflict } from './output-conflict';
import { outputPlaces } from './output-places';
import type { Output } from './outputs';
import { RecordFile } from './record-file';
import { settingsKey, type Records } from './record-lines';
import { RecordStream } from './record-stream';
import { unwritablePlace } from './writable-places';

export interface Run {
  readonly files: readonly string[];
  readonly jobs: number;
  readonly settings: AssessorSettings;
  readonly outputs: readonly Output[];
  readonly records: Records | null;
  /** Records of an earlier run to go on behind. */
  readonly known: RecordFile | null;
  /** `--merge`: where the results come from instead of the files. */
  readonly merged: MergedRecords | null;
  /** Points that ask for no change, by their kind. */
  readonly accept: ReviewSettings['accept'];
  /** The table says what was wrong with a file; without it a line on standard error does. */
  readonly showsTable: boolean;
}

interface Sources {
  readonly settings: AssessorSettings;
  readonly output: Omit<OutputSettings, 'complain'>;
}

const RECORD_ENDING = /\.jsonl$/i;

/** The failure is text for the user; `complain` takes what does not stop the run. Throws where results cannot be written. */
export async function prepareRun(
  given: CheckArguments,
  complain: (line: string) => void,
): Promise<Result<Run, string>> {
  const told: string[] = [];
  const tell = (line: string): void => void told.push(line);
  const found = given.merge
    ? await mergedFiles(given, tell)
    : { ok: true as const, value: { files: await givenFiles(given, tell), merged: null } };
  if (!found.ok) return found;
  const { files, merged } = found.value;
  const targets = await collectFiles(given.targets);

  const places = outputPlaces(given, files);
  const { policy, comparePolicy, earlier, letterSettings, reviewSettings } = given;
  const others = [policy, comparePolicy, earlier, letterSettings, reviewSettings].filter(
    (each) => each !== null,
  );
  const conflict = outputConflict(given, places, [
    ...files.filter(isWorkbookName),
    ...(given.merge ? given.paths.filter((file) => RECORD_ENDING.test(file)) : []),
    ...targets.files,
    ...others,
  ]);
  if (conflict !== null) return { ok: false, failure: conflict };

  const sources = await readSources(given, targets.files, tell);
  if (!sources.ok) return sources;
  const { settings, output } = sources.value;
  if (merged && !isMadeUnder(merged, settings)) return { ok: false, failure: OTHER_SETTINGS };
  const unwritable = unwritablePlace(given);
  if (unwritable !== null) return { ok: false, failure: unwritable };
  [...targets.problems, ...told].forEach(complain);

  const records = openRecords(given, merged?.settings ?? settingsKey(settings));
  if (!records.ok) return records;
  const known = records.value instanceof RecordFile && given.resume ? records.value : null;
  return {
    ok: true,
    value: {
      files,
      jobs: given.jobs,
      settings: { ...settings, known: known?.known() ?? [] },
      accept: output.reviewSettings.accept,
      outputs: openOutputs(given, places, { ...output, complain }),
      records: records.value,
      known,
      merged,
      showsTable: given.json !== '-' && given.jsonl !== '-',
    },
  };
}

async function readSources(
  given: CheckArguments,
  targets: readonly string[],
  complain: (line: string) => void,
): Promise<Result<Sources, string>> {
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
  const reviewSettings = await readReviewSettings(given);
  if (!reviewSettings.ok) return reviewSettings;
  const approved = await readApprovedFiles(targets, policy.value);
  approved.problems.forEach(complain);
  return {
    ok: true,
    value: {
      settings: {
        policy: policy.value,
        comparedPolicy,
        fill: given.fill,
        reports: given.report !== null,
        targets,
        known: [],
      },
      output: {
        policy: policy.value,
        comparedPolicy,
        earlier: earlier?.value ?? null,
        approved: approved.sources,
        reviewSettings: reviewSettings.value,
      },
    },
  };
}

async function givenFiles(
  given: CheckArguments,
  complain: (line: string) => void,
): Promise<readonly string[]> {
  const { files, problems } = await collectFiles(given.paths);
  problems.forEach(complain);
  return withoutOutputs(given, files);
}

/** Records end in .jsonl; what else is given are the received files, which each must have a record. */
async function mergedFiles(
  given: CheckArguments,
  complain: (line: string) => void,
): Promise<Result<{ files: readonly string[]; merged: MergedRecords }, string>> {
  const sources = given.paths.filter((file) => RECORD_ENDING.test(file));
  const folders = given.paths.filter((file) => !RECORD_ENDING.test(file));
  if (sources.length === 0) {
    return { ok: false, failure: '--merge 需要给出检查记录（.jsonl）。' };
  }
  let received: readonly string[] | null = null;
  if (folders.length > 0) {
    const records = new Set(sources.map((file) => path.resolve(file)));
    const files = await givenFiles({ ...given, paths: folders }, complain);
    received = files.filter((file) => !records.has(path.resolve(file)));
  }
  const merged = MergedRecords.open({ sources, received });
  if (!merged.ok) return merged;
  merged.value.problems.forEach(complain);
  return { ok: true, value: { files: merged.value.files, merged: merged.value } };
}

const OTHER_SETTINGS =
  '这些记录是按其他规则、目标表或选项查出的。请给出与检查时相同的 --policy、--compare-policy 和 --targets。';

/** With filled copies or without: the results are the same. */
function isMadeUnder({ settings: made }: MergedRecords, settings: AssessorSettings): boolean {
  const keys = [false, true].map((fill) => settingsKey({ ...settings, fill }));
  return made === null || keys.includes(made);
}

/** What an earlier run wrote into the folder under review was not sent by anybody. */
function withoutOutputs(given: CheckArguments, files: readonly string[]): readonly string[] {
  const { json, html, jsonl } = given;
  const written = new Set(
    [json, html, jsonl].flatMap((place) => (place === null ? [] : [path.resolve(place)])),
  );
  return files.filter((file) => isWorkbookName(file) || !written.has(path.resolve(file)));
}

/** `null`: no records are asked for. */
function openRecords(
  { jsonl, resume }: CheckArguments,
  settings: string,
): Result<Records | null, string> {
  if (jsonl === null) return { ok: true, value: null };
  if (jsonl === '-') return { ok: true, value: new RecordStream(settings) };
  const records = new RecordFile(jsonl, settings, resume);
  if (records.isForeign) {
    return { ok: false, failure: `“${jsonl}”不是检查记录，不能接着写。请换一个文件。` };
  }
  if (records.hasOtherSettings) {
    const failure = `“${jsonl}”是按其他规则、目标表或选项生成的，请换一个文件，或去掉 --resume、加 --overwrite 重新开始。`;
    return { ok: false, failure };
  }
  return { ok: true, value: records };
}
