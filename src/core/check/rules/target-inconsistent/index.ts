/** X05: the same indicator has different targets in two projects of one unit. */
import type { AssessedRow } from '../../../score/result';
import { comparableName } from '../../../review/name-similarity';
import type { Finding, FormFinding, FormsCheck, MessageTexts } from '../../contract';
import { cellReference } from '../../reading/finding-place';
import { formName } from '../../../form/form-name';
import { rowFinding } from '../../reading/findings-on-form';
import { DemandsOfName, sameOrganisations, type Place } from './demands';

export type MessageId = 'differs';

const messages: MessageTexts<MessageId> = {
  differs: {
    what: '“{indicator}”（{cell}）的指标值是“{target}”，项目“{otherProject}”中同名指标是“{other}”（{otherCell}）。',
    why: '同一单位的同名指标通常是同一口径，不同的指标值容易被问到。',
    fix: '请核对两处口径；确属不同的，可在指标名称中写明区别。',
  },
};

/** Counts differ between projects by nature; rates of one name should not. */
function isRate({ target }: AssessedRow): boolean {
  return target.kind === 'quantity' && target.unit?.dimension === 'ratio';
}

export const targetInconsistent: FormsCheck<MessageId> = {
  meta: {
    code: 'X05',
    slug: 'target-inconsistent',
    title: '同名指标的指标值不一致',
    scope: 'workbook',
    severity: 'info',
    fix: 'none',
    options: {},
  },
  messages,
  checkForms(forms) {
    const isSameOrganisation = sameOrganisations();
    const seen = new Map<string, DemandsOfName>();
    const findings: FormFinding<MessageId>[] = [];
    for (const assessed of forms) {
      for (const row of assessed.rows) {
        const name = comparableName(row.row.name);
        if (name === '' || !isRate(row)) continue;
        const demands = seen.get(name) ?? new DemandsOfName(isSameOrganisation);
        seen.set(name, demands);
        const place = { assessed, row };
        const other = demands.contradicting(place);
        if (other) findings.push({ form: assessed.form.id, finding: differing(place, other) });
        else demands.add(place);
      }
    }
    return findings;
  },
};

function differing({ assessed, row }: Place, other: Place): Finding<MessageId> {
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
