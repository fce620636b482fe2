/** One letter for each unit, across all the files it sent. */
import { comparableName } from '../review/name-similarity';
import type { WorkbookAssessment } from './assessment';
import { partsByUnit, unitsAcross, type UnitPart } from './by-unit';
import { baseName, fileNamePart } from './file-names';

/** What one letter is about. */
export interface UnitLetter {
  /** `''` where no form names a unit. */
  readonly unit: string;
  /** Unlike the names of the other letters; without an ending. */
  readonly name: string;
  /** At least one. */
  readonly workbooks: readonly WorkbookAssessment[];
}

/** Forms of nobody in two files are no letter to one unit. */
function groupsOf(parts: readonly UnitPart[]): (readonly UnitPart[])[] {
  const named = unitsAcross(parts.filter(({ unit }) => unit !== ''));
  const nameless = parts.filter(({ unit }) => unit === '').map((part) => [part]);
  return [...named.values(), ...nameless];
}

/** Files that could not be read get no letter: nobody knows whom to write to. */
export function unitLetters(workbooks: readonly WorkbookAssessment[]): UnitLetter[] {
  const readable = workbooks.filter(({ error }) => !error);
  const taken = new Map<string, number>();
  return groupsOf(readable.flatMap(partsByUnit)).map((parts) => {
    const unit = parts[0]?.unit ?? '';
    const file = baseName(parts[0]?.workbook.file ?? '').replace(/\.[^.]*$/, '');
    const stem = `${fileNamePart(unit || file)}-审核意见`;
    const number = (taken.get(stem.toLowerCase()) ?? 0) + 1;
    taken.set(stem.toLowerCase(), number);
    return {
      unit,
      name: number === 1 ? stem : `${stem}（${number}）`,
      workbooks: parts.map(({ workbook }) => workbook),
    };
  });
}

/** A form, as far as it says which letter it stands in. */
export interface FormOfUnit {
  readonly file: string;
  readonly unit: string;
}

/** Finds the letter of a form; one without a unit stands in a letter on its file. */
export class LetterFinder<Letter> {
  private readonly letters = new Map<string, Letter>();

  add({ file, unit }: FormOfUnit, letter: Letter): void {
    this.letters.set(this.key(file, unit), letter);
    if (!this.letters.has(this.key(file, ''))) this.letters.set(this.key(file, ''), letter);
  }

  /** `null`: the file got none. */
  find({ file, unit }: FormOfUnit): Letter | null {
    return this.letters.get(this.key(file, unit)) ?? this.letters.get(this.key(file, '')) ?? null;
  }

  private key(file: string, unit: string): string {
    return [file, comparableName(unit)].join('\n');
  }
}
