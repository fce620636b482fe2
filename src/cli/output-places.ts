/** Every place the results of a run go to, known before anything is read or written. */
import path from 'node:path';
import type { CheckArguments } from './arguments';
import { fileNamePart } from '../core/report/file-names';
import { isConverted } from '../file/workbook-names';
import { outputNames } from './output-names';

const OPINION_LIST = '审核意见汇总.xlsx';

export interface LetterPlaces {
  readonly html: string;
  readonly text: string;
  readonly docx: string;
}

/** The opinion for one unit of a file with several: `自评表-审核意见.html` → `自评表-市一中-审核意见.html`. */
export function placesOfUnit({ html, text, docx }: LetterPlaces, unit: string): LetterPlaces {
  const name = fileNamePart(unit) || '未写单位';
  const withUnit = (place: string): string => place.replace(/-审核意见(?=\.\w+$)/, `-${name}$&`);
  return { html: withUnit(html), text: withUnit(text), docx: withUnit(docx) };
}

/** The opinion called `name` in the folder of opinions. */
export function placesOfLetter(folder: string, name: string): LetterPlaces {
  const named = (ending: string): string => path.join(folder, `${name}.${ending}`);
  return { html: named('html'), text: named('txt'), docx: named('docx') };
}

const copyEnding = (ending: string): string => (isConverted(ending) ? '.xlsx' : ending);

/** `null` and empty where nothing of the kind is asked for; `-` is standard output. */
export interface OutputPlaces {
  readonly json: string | null;
  readonly html: string | null;
  readonly jsonl: string | null;
  /** The filled copy of each file. */
  readonly copies: ReadonlyMap<string, string>;
  /** The opinion on each file; empty where there is one for each unit. */
  readonly letters: ReadonlyMap<string, LetterPlaces>;
  /** The workbook with the points of all opinions. */
  readonly opinionList: string | null;
  /** The self-evaluation report of each file. */
  readonly reports: ReadonlyMap<string, string>;
  /** 汇总表.xlsx. */
  readonly summary: string | null;
}

export function outputPlaces(given: CheckArguments, files: readonly string[]): OutputPlaces {
  const copies = new Map<string, string>();
  const { out, opinion } = given;
  if (out !== null && given.rollUp !== null) {
    const { name, ext } = path.parse(given.rollUp);
    copies.set(given.rollUp, path.join(out, `${name}${copyEnding(ext)}`));
  } else if (out !== null) {
    const names = outputNames(files, (place) => copyEnding(path.extname(place)));
    names.forEach((name, file) => copies.set(file, path.join(out, name)));
  }
  const letters = new Map<string, LetterPlaces>();
  if (opinion !== null && !given.byUnit) {
    const names = outputNames(files, () => '-审核意见.html');
    names.forEach((name, file) => {
      letters.set(file, placesOfLetter(opinion, name.replace(/\.html$/, '')));
    });
  }
  const reports = new Map<string, string>();
  const { report } = given;
  if (report !== null) {
    const names = outputNames(files, () => '-自评报告.docx');
    names.forEach((name, file) => reports.set(file, path.join(report, name)));
  }
  return {
    json: given.json,
    html: given.html,
    jsonl: given.jsonl,
    copies,
    letters,
    reports,
    opinionList: opinion === null ? null : path.join(opinion, OPINION_LIST),
    summary: given.summary,
  };
}
