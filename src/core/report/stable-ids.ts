/**
 * Ids of forms and findings that stay the same in another run, on another machine, and after rows or sheets were
 * moved: made from what a form is about and what a finding says, never from where it stands.
 */
import type { AssessedFinding, AssessedWorkbook } from '../assess';
import { comparableName } from '../review/name-similarity';
import type { AssessedForm } from '../score/result';
import { parseReference } from '../sheet/address';

export interface StableIds {
  /** By the id inside this run; unlike the other forms' of the workbook. */
  form(id: string): string;
  /** Unlike the other findings' of the workbook. */
  finding(finding: AssessedFinding): string;
}

const PRIME = 0x01000193;
const SEEDS = [0x811c9dc5, 0x9e3779b9] as const;

/** FNV-1a, twice from different starts: short, and the same on every machine. */
function fingerprint(text: string): string {
  return SEEDS.map((seed) => {
    let hash: number = seed;
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    }
    return (hash >>> 0).toString(36).padStart(7, '0');
  }).join('');
}

/** The same name again gets a number behind it. */
function numbered(): (name: string) => string {
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  };
}

/** What a form is about. The sheet counts only where no project is named. */
function aboutForm({ form }: AssessedForm): string {
  const { implementer, department } = form.head;
  const unit = implementer?.value.text || department?.value.text || '';
  const subject = form.project === '' ? `sheet:${form.sheet}` : comparableName(form.project);
  return JSON.stringify([form.kind, comparableName(unit), subject, form.year]);
}

/** What a finding speaks of: an indicator by its name, another part by its own. */
function aboutFinding(
  { row, cells, form }: AssessedFinding,
  forms: ReadonlyMap<string, AssessedForm>,
): string {
  if (typeof row !== 'number') {
    return form === null ? `sheet:${parseReference(cells[0] ?? '')?.sheet ?? ''}` : String(row);
  }
  const own = form === null ? undefined : forms.get(form);
  const found = own?.rows.find((each) => each.row.number === row);
  return `row:${comparableName(found?.row.name ?? '')}`;
}

export function stableIds({ forms, findings }: AssessedWorkbook): StableIds {
  const nameForm = numbered();
  const formIds = new Map(
    forms.map((each) => [each.form.id, nameForm(`f-${fingerprint(aboutForm(each))}`)]),
  );
  const formById = new Map(forms.map((each) => [each.form.id, each]));
  const formOf = (id: string): string => formIds.get(id) ?? id;
  const nameFinding = numbered();
  const findingIds = new Map(
    findings.map((finding) => {
      const place = finding.form === null ? '' : formOf(finding.form);
      const about = JSON.stringify([place, finding.code, aboutFinding(finding, formById)]);
      return [finding, nameFinding(`${finding.code}-${fingerprint(about)}`)];
    }),
  );
  return {
    form: formOf,
    finding: (finding) => findingIds.get(finding) ?? finding.code,
  };
}
