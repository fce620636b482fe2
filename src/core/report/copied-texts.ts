/** Explanations that stand word for word in forms of other units or projects: what a reviewer asks about. */
import { comparableName } from '../review/name-similarity';
import { normalise } from '../sheet/text';
import type { WorkbookAssessment } from './assessment';
import { unitOf } from './unit-name';

/** Shorter texts are alike by chance: 受疫情影响，培训减少一期. */
const SHORTEST = 30;

/** Where a text stands. */
export interface TextPlace {
  readonly unit: string;
  readonly project: string;
  readonly file: string;
  /** `表1!I18`. */
  readonly cell: string;
}

export interface CopiedText {
  readonly text: string;
  /** Of two units or projects at least, in the order of the files. */
  readonly places: readonly TextPlace[];
}

interface Found {
  readonly text: string;
  readonly subjects: Set<string>;
  readonly places: TextPlace[];
}

/** Collects explanations file by file. */
export class CopiedTexts {
  private readonly found = new Map<string, Found>();

  add({ file, forms = [] }: WorkbookAssessment): void {
    for (const form of forms) {
      const unit = unitOf(form);
      // a form that was received twice copies nobody
      const subject = JSON.stringify([comparableName(unit), comparableName(form.project)]);
      for (const { reason, cells } of form.rows) {
        const key = normalise(reason);
        if (key.length < SHORTEST || cells.reason === undefined) continue;
        const found = this.found.get(key) ?? { text: reason, subjects: new Set(), places: [] };
        found.subjects.add(subject);
        found.places.push({
          unit,
          project: form.project,
          file,
          cell: `${form.sheet}!${cells.reason}`,
        });
        this.found.set(key, found);
      }
    }
  }

  /** Those of the most units and projects first. */
  list(): CopiedText[] {
    return [...this.found.values()]
      .filter(({ subjects }) => subjects.size > 1)
      .sort((one, other) => other.subjects.size - one.subjects.size)
      .map(({ text, places }) => ({ text, places }));
  }
}
