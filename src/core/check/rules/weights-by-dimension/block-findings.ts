/** The parts of a department's scorecard (部门决策, 综合管理 …) against the points that the policy gives them. */
import type { FormCell } from '../../../form/form';
import { levelKey } from '../../../form/level-text';
import type { Policy } from '../../../policy/schema';
import type { AssessedForm, AssessedRow } from '../../../score/result';
import { plainNumber, sumExactly } from '../../../value/exact-number';
import type { Finding } from '../../contract';
import { findingAt } from '../../reading/findings-on-form';
import { ownCell } from '../../reading/row-state';

/** Silent about a part that the form does not name, or whose points are not all known. */
export function blockFindings(assessed: AssessedForm, { department }: Policy): Finding<'block'>[] {
  const { form, rows, funds } = assessed;
  return department.blocks.flatMap(({ name, points }) => {
    const own = rows.filter(({ row }) => levelKey(row.level1).indexOf(name) >= 0);
    const stated = statedPoints(own);
    if (!stated) return [];
    // the execution rate may stand in a block of its own and belong to this part
    const isRight = [0, funds?.weight ?? 0].some(
      (rest) => sumExactly([stated.sum, rest]) === points,
    );
    if (isRight) return [];
    return [
      findingAt(form, null, name, stated.cells, {
        messageId: 'block',
        data: { sum: plainNumber(stated.sum), right: plainNumber(points) },
      }),
    ];
  });
}

/** What the label of the part says, `部门决策(25分)`, else the sum of its rows. */
function statedPoints(
  rows: readonly AssessedRow[],
): { readonly sum: number; readonly cells: readonly FormCell[] } | null {
  const first = rows[0];
  if (!first) return null;
  const { levelWeights, cells } = first.row;
  if (levelWeights?.level1 !== undefined) {
    return cells.level1 ? { sum: levelWeights.level1, cells: [cells.level1] } : null;
  }
  const weights = rows.map(({ weight }) => weight);
  if (weights.some((weight) => weight === null)) return null;
  const places = rows.flatMap((row) => ownCell(row, 'weight') ?? []);
  return places.length === 0
    ? null
    : { sum: sumExactly(weights.map((weight) => weight ?? 0)), cells: places };
}
