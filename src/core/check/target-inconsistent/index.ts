/** X05: the same indicator has different targets in two projects of one unit. */
import { sameMeaning } from '../../value/same-meaning';
import type { AssessedForm, AssessedRow } from '../../score/result';
import { comparableName, isSameOrganisation } from '../../review/name-similarity';
import type { FormsCheck } from '../contract';
import { cellReference, formName } from '../finding-place';
import { rowFinding } from '../findings-on-form';
import { messages } from './messages';

interface Place {
  readonly assessed: AssessedForm;
  readonly row: AssessedRow;
}

const unitOf = ({ form }: AssessedForm): string =>
  form.head.implementer?.value.text || form.head.department?.value.text || '';

/** Counts differ between projects by nature; rates of one name should not. */
function isRate({ target }: AssessedRow): boolean {
  return target.kind === 'quantity' && target.unit?.dimension === 'ratio';
}

/** Two forms of one kind and unit, but of two projects. */
function areComparable(one: AssessedForm, other: AssessedForm): boolean {
  return (
    one.form.kind === other.form.kind &&
    comparableName(one.form.project) !== comparableName(other.form.project) &&
    isSameOrganisation(unitOf(one), unitOf(other))
  );
}

export const targetInconsistent: FormsCheck = {
  meta: {
    code: 'X05',
    slug: 'target-inconsistent',
    title: '同名指标的指标值不一致',
    englishTitle: 'Same indicator, different targets',
    scope: 'workbook',
    severity: 'info',
    basis: [{ text: '同一单位同名比率指标口径应一致，不同时宜说明原因', certainty: 'own' }],
    fix: 'none',
    messageIds: ['differs'],
    options: {},
  },
  messages,
  *checkForms(forms) {
    const seen = new Map<string, Place[]>();
    for (const assessed of forms) {
      for (const row of assessed.rows) {
        const name = comparableName(row.row.name);
        if (name === '' || !isRate(row)) continue;
        const earlier = seen.get(name) ?? [];
        const other = earlier.find(
          (place) =>
            areComparable(place.assessed, assessed) && !sameMeaning(place.row.target, row.target),
        );
        if (other) yield { form: assessed.form.id, finding: differing({ assessed, row }, other) };
        else seen.set(name, [...earlier, { assessed, row }]);
      }
    }
  },
};

function differing({ assessed, row }: Place, other: Place): ReturnType<typeof rowFinding> {
  const otherCell = other.row.row.cells.target;
  const otherPlace = otherCell ? cellReference(other.assessed.form, otherCell) : '';
  const finding = rowFinding(assessed.form, row, ['target'], {
    messageId: 'differs',
    data: {
      target: row.target.text,
      other: other.row.target.text,
      otherProject: formName(other.assessed.form),
      otherCell: otherPlace,
    },
  });
  return otherPlace === '' ? finding : { ...finding, cells: [...finding.cells, otherPlace] };
}
