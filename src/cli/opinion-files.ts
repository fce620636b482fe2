/** `--opinion`: one 审核意见 for each workbook and unit, or with `--by-unit` one for each unit. */
import path from 'node:path';
import type { Policy } from '../core/policy/schema';
import { partsByUnit } from '../core/report/by-unit';
import { buildOpinion } from '../core/report/opinion';
import { LetterFinder, unitLetters, type FormOfUnit } from '../core/report/unit-letters';
import { unitOpinion } from '../core/report/unit-opinion';
import type { WorkbookAssessment } from '../core/report/assessment';
import { comparableName } from '../core/review/name-similarity';
import { LetterFiles, type LetterFileSettings } from './letter-files';
import { placesOfLetter, placesOfUnit, type LetterPlaces } from './output-places';
import type { FileOutcome, Output } from './outputs';
import { WaitingResults } from './waiting-results';

export interface OpinionSettings extends LetterFileSettings {
  readonly policy: Policy;
}

/** Letters that others may refer to, when all are written. */
export interface OpinionOutput extends Output {
  /** The page with the opinion on a form; `null` where it got none. */
  pageOf(form: FormOfUnit): string | null;
}

/** A letter for each file, or for each unit of a file with several. */
export class FileOpinions implements OpinionOutput {
  private readonly pages = new LetterFinder<string>();
  private readonly files: LetterFiles;

  /** `letters`: places for the opinion on each file. */
  constructor(
    private readonly letters: ReadonlyMap<string, LetterPlaces>,
    private readonly settings: OpinionSettings,
  ) {
    this.files = new LetterFiles(settings);
  }

  async add({ workbook }: FileOutcome): Promise<void> {
    const { file, error } = workbook;
    if (error) return;
    const places = this.letters.get(file);
    if (!places) throw new Error(`no place for the opinion on ${file}`);
    const parts = partsByUnit(workbook);
    for (const { unit, workbook: part } of parts) {
      const own = parts.length === 1 ? places : placesOfUnit(places, unit);
      this.pages.add({ file, unit }, own.html);
      const named = { ...part, file: path.basename(file) };
      this.files.write(own, buildOpinion(named, this.settings.policy), [file]);
    }
  }

  async end(): Promise<void> {
    await this.files.end();
  }

  pageOf(form: FormOfUnit): string | null {
    return this.pages.find(form);
  }
}

/** What it takes to know which forms a letter is on. */
function withoutContent({ file, error, forms = [] }: WorkbookAssessment): WorkbookAssessment {
  return error ? { file, error } : { file, forms: forms.map((form) => ({ ...form, rows: [] })) };
}

/** A letter for each unit across its files: they are written when all files are known. */
export class UnitOpinions implements OpinionOutput {
  private readonly pages = new LetterFinder<string>();
  private readonly results = new WaitingResults();
  private readonly received: WorkbookAssessment[] = [];

  constructor(
    private readonly folder: string,
    private readonly settings: OpinionSettings,
  ) {}

  async add({ workbook }: FileOutcome): Promise<void> {
    this.received.push(withoutContent(workbook));
    await this.results.add(workbook);
  }

  async end(): Promise<void> {
    await this.results.close();
    const files = new LetterFiles(this.settings);
    const order = new Map(this.received.map(({ file }, index) => [file, index]));
    for (const { unit, name, workbooks } of unitLetters(this.received)) {
      const places = placesOfLetter(this.folder, name);
      const received = workbooks.map(({ file }) => file);
      const whole = received.map((file) => this.partOf(order.get(file) ?? -1, unit));
      received.forEach((file) => this.pages.add({ file, unit }, places.html));
      files.write(places, unitOpinion({ workbooks: whole }, this.settings.policy), received);
    }
    await files.end();
    this.results.remove();
  }

  pageOf(form: FormOfUnit): string | null {
    return this.pages.find(form);
  }

  /** What a unit has in the file. */
  private partOf(index: number, unit: string): WorkbookAssessment {
    const parts = partsByUnit(this.results.read(index));
    const own = parts.find((part) => comparableName(part.unit) === comparableName(unit));
    if (!own) throw new Error(`“${unit}” has no part in file ${index}`);
    return own.workbook;
  }
}
