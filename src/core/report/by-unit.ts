/** One workbook as the parts that belong to different units, so that each gets a letter of its own. */
import { comparableName } from '../review/name-similarity';
import type { FormAssessment, RoundAssessment, WorkbookAssessment } from './assessment';
import { unitOf } from './unit-name';

/** A workbook, or what one unit has in it. */
export interface UnitPart {
  /** `''` where no form names a unit. */
  readonly unit: string;
  readonly workbook: WorkbookAssessment;
}

/** Forms that name no unit go with the form before them, as people read them. */
function unitsOf(forms: readonly FormAssessment[]): string[] {
  let last = forms.map(unitOf).find((unit) => unit !== '') ?? '';
  return forms.map((form) => {
    last = unitOf(form) || last;
    return last;
  });
}

function partOfRound(
  round: RoundAssessment,
  isOwn: (point: RoundAssessment['mended'][number]) => boolean,
): RoundAssessment {
  return {
    projectMissing: round.projectMissing.filter(isOwn),
    indicatorMissing: round.indicatorMissing.filter(isOwn),
    blanked: round.blanked.filter(isOwn),
    stillOpen: round.stillOpen.filter(isOwn),
    added: round.added.filter(isOwn),
    mended: round.mended.filter(isOwn),
  };
}

/** In the order of the forms; tables that could not be read, and what nobody has any more, go to the first unit. */
export function partsByUnit(workbook: WorkbookAssessment): UnitPart[] {
  const { forms = [], findings = [], round } = workbook;
  const units = unitsOf(forms);
  const groups = new Map<string, { unit: string; forms: FormAssessment[] }>();
  forms.forEach((form, index) => {
    const unit = units[index] ?? '';
    const group = groups.get(comparableName(unit)) ?? { unit, forms: [] };
    group.forms.push(form);
    groups.set(comparableName(unit), group);
  });
  const parts = [...groups.values()];
  if (parts.length <= 1) return [{ unit: parts[0]?.unit ?? '', workbook }];
  return parts.map(({ unit, forms: own }, index): UnitPart => {
    const ids = new Set(own.map(({ id }) => id));
    const sheets = new Set(own.map(({ sheet }) => sheet));
    const others = new Set(forms.filter(({ id }) => !ids.has(id)).map(({ sheet }) => sheet));
    const isOwn = ({ sheet }: { readonly sheet: string }): boolean =>
      sheets.has(sheet) || (index === 0 && !others.has(sheet));
    return {
      unit,
      workbook: {
        ...workbook,
        forms: own,
        findings: findings.filter(({ form }) => (form === null ? index === 0 : ids.has(form))),
        ...(round && { round: partOfRound(round, isOwn) }),
      },
    };
  });
}

/** Parts of several workbooks, those of one unit together. */
export function unitsAcross(parts: readonly UnitPart[]): ReadonlyMap<string, readonly UnitPart[]> {
  const units = new Map<string, UnitPart[]>();
  for (const part of parts) {
    const key = comparableName(part.unit);
    units.set(key, [...(units.get(key) ?? []), part]);
  }
  return units;
}
